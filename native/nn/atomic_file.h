// A file that is either whole or not there: written under a temporary name beside its target, flushed to the
// disk, then renamed. What stood at the target survives a full disk, an error and a kill.
#pragma once

#include <cstddef>
#include <string>

namespace ipmix {

class AtomicFile {
 public:
  explicit AtomicFile(std::string path);  // NOT_FOUND, DISK_FULL or WRITE_FAILED, with the system's reason
  ~AtomicFile();                          // not committed: the temporary file is removed
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(const void* bytes, size_t count);
  void commit();

 private:
  [[noreturn]] void fail(const char* what, int reason) const;
  std::string path_;
  std::string temporary_;
  int file_ = -1;
};

}  // namespace ipmix
