// The few lines a C++ test needs: checks that count, a sentence for each failure, an exit code.
//
//   CHECK(a == b);  CHECK_EQUAL(a, b);  CHECK_THROWS("INVALID_ARGUMENT", call());  int main() { ...; return
//   report(); }
#pragma once

#include <cstdio>
#include <exception>
#include <sstream>
#include <string>

#include "core/error.h"

namespace check {

inline int passed = 0;
inline int failed = 0;

inline void note(bool ok, const char* file, int line, const std::string& what) {
  if (ok) {
    ++passed;
    return;
  }
  ++failed;
  std::fprintf(stderr, "%s:%d: %s\n", file, line, what.c_str());
}

template <typename A, typename B>
void note_equal(const A& a, const B& b, const char* file, int line, const char* text) {
  std::ostringstream what;
  what << text << ": " << +a << " is not " << +b;
  note(a == b, file, line, what.str());
}

template <typename Body>
void note_throws(const char* code, Body body, const char* file, int line, const char* text) {
  try {
    body();
    note(false, file, line, std::string(text) + " did not throw");
  } catch (const ipmix::Error& error) {
    note(error.code() == code && error.what()[0] != '\0', file, line,
         std::string(text) + " threw " + error.code() + ": " + error.what());
  }
}

// Zero checks are a failure too: a test that checked nothing has not passed.
inline int report() {
  std::printf("%d checks passed, %d failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}

}  // namespace check

#define CHECK(condition) check::note((condition), __FILE__, __LINE__, #condition " is false")
#define CHECK_EQUAL(a, b) check::note_equal((a), (b), __FILE__, __LINE__, #a)
#define CHECK_THROWS(code, call) check::note_throws((code), [&] { (void)(call); }, __FILE__, __LINE__, #call)
