// Failures of other processes have one code of their own, whatever layer of c10d or Gloo noticed them.
#pragma once

#include <c10/util/Exception.h>

#include <new>
#include <string>

#include "core/error.h"

namespace ipmix {

// Runs what needs the others. PEER_LOST where a connection broke or a time ran out; other errors pass.
template <typename Body>
auto with_peers(const std::string& what, Body body) {
  const auto failed = [&](const std::string& reason) {
    return Error("PEER_LOST", what + " failed: " + reason.substr(0, reason.find('\n')));
  };
  try {
    return body();
  } catch (const Error&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const c10::DistError& error) {
    throw failed(error.what_without_backtrace());
  } catch (const c10::Error&) {
    throw;
  } catch (const std::exception& error) {
    throw failed(error.what());  // Gloo's
  }
}

}  // namespace ipmix
