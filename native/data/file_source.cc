#include "data/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "core/error.h"

namespace ipmix {
namespace {

[[noreturn]] void throw_unreadable() {
  const int number = errno;
  if (number == ENOENT || number == ENOTDIR)
    throw Error("NOT_FOUND", "it is not there any more; it was listed when the data set was made");
  throw Error("CORRUPT_FILE", std::string("it cannot be read (") + std::strerror(number) + ")");
}

// Without waiting: a pipe that took the file's name would hold its thread for ever.
class OpenFile {
 public:
  explicit OpenFile(const std::string& path)
      : file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    if (file_ < 0) throw_unreadable();
  }
  ~OpenFile() {
    if (file_ >= 0) ::close(file_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int get() const { return file_; }
  int release() { return std::exchange(file_, -1); }

 private:
  int file_;
};

// Fewer bytes where the file ends before.
size_t read_at(int file, uint64_t offset, uint8_t* target, size_t wanted) {
  size_t done = 0;
  while (done < wanted) {
    const ssize_t got = ::pread(file, target + done, wanted - done, static_cast<off_t>(offset + done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw_unreadable();
    if (got == 0) break;
    done += static_cast<size_t>(got);
  }
  return done;
}

}  // namespace

NameList::NameList(std::string joined) : joined_(std::move(joined)) {
  starts_.push_back(0);
  if (joined_.empty()) return;
  for (size_t i = 0; i < joined_.size(); ++i)
    if (joined_[i] == '\0') starts_.push_back(i + 1);
  starts_.push_back(joined_.size() + 1);
}

std::string NameList::operator[](size_t i) const {
  return joined_.substr(starts_[i], starts_[i + 1] - 1 - starts_[i]);
}

EncodedSample FileSource::read(size_t i, std::vector<uint8_t>& room) const {
  const OpenFile file(name(i));
  struct stat state {};
  if (::fstat(file.get(), &state) != 0) throw_unreadable();
  if (!S_ISREG(state.st_mode)) throw Error("CORRUPT_FILE", "it is not a file any more");
  const auto size = static_cast<size_t>(state.st_size);
  if (room.size() < size) room.resize(size);
  return {{room.data(), read_at(file.get(), 0, room.data(), size)}};
}

RangeSource::RangeSource(std::vector<std::string> files, std::vector<SampleRange> ranges, std::string names)
    : files_(std::move(files)),
      ranges_(std::move(ranges)),
      names_(std::move(names)),
      open_(files_.size(), -1) {}

RangeSource::~RangeSource() {
  for (const int file : open_)
    if (file >= 0) ::close(file);
}

std::string RangeSource::name(size_t i) const {
  const SampleRange& range = ranges_[i];
  const std::string place = "offset " + std::to_string(range.offset);
  return files_[range.file] + (names_.size() > 0 ? ", " + names_[i] + " at " : ", ") + place;
}

int RangeSource::open_file(uint32_t file) const {
  const std::lock_guard lock(mutex_);
  if (open_[file] < 0) open_[file] = OpenFile(files_[file]).release();
  return open_[file];
}

EncodedSample RangeSource::read(size_t i, std::vector<uint8_t>& room) const {
  const SampleRange& range = ranges_[i];
  if (room.size() < range.bytes) room.resize(range.bytes);
  const size_t got = read_at(open_file(range.file), range.offset, room.data(), range.bytes);
  if (got < range.bytes)
    throw Error("CORRUPT_FILE", "the file ends " + std::to_string(range.bytes - got) +
                                    " bytes before this sample does; it was truncated");
  return {{room.data(), got}};
}

}  // namespace ipmix
