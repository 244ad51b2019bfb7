#include "nn/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "core/error.h"

namespace ipmix {

AtomicFile::AtomicFile(std::string path) : path_(std::move(path)) {
  static std::atomic<unsigned> serial{0};
  temporary_ = path_ + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(serial++);
  file_ = ::open(temporary_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
  if (file_ < 0) fail("be opened for writing", errno);
}

AtomicFile::~AtomicFile() {
  if (file_ >= 0) ::close(file_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void AtomicFile::write(const void* bytes, size_t count) {
  const char* next = static_cast<const char*>(bytes);
  while (count > 0) {
    // Linux writes at most 2 GiB in one call.
    const ssize_t written = ::write(file_, next, std::min(count, size_t{1} << 30));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail("be written", errno);
    next += written;
    count -= static_cast<size_t>(written);
  }
}

void AtomicFile::commit() {
  if (::fsync(file_) != 0) fail("be flushed", errno);
  if (::close(std::exchange(file_, -1)) != 0) fail("be closed", errno);
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) fail("be put in place", errno);
  temporary_.clear();
}

void AtomicFile::fail(const char* what, int reason) const {
  const std::string message = path_ + " cannot " + what + ": " + std::strerror(reason);
  if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
    throw Error("DISK_FULL", message + "; free some space and try again, what stood there is untouched");
  if (reason == ENOENT || reason == ENOTDIR) throw Error("NOT_FOUND", message + "; make its folder first");
  throw Error("WRITE_FAILED", message);
}

}  // namespace ipmix
