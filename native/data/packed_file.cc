#include "data/packed_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/error.h"
#include "data/crc32.h"

namespace ipmix {
namespace {

constexpr size_t kHeader = 64;
constexpr size_t kEntry = 24;

template <typename Number>
Number number_at(const uint8_t* data) {  // little-endian, as every machine that LibTorch runs on
  Number value;
  std::memcpy(&value, data, sizeof(value));
  return value;
}

}  // namespace

struct PackedFile::Entry {
  uint64_t offset;
  uint32_t bytes;
  uint32_t checksum;
  int32_t label;
  uint16_t height;
  uint16_t width;
};

PackedFile::PackedFile(std::string path) : path_(std::move(path)) {
  file_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (file_ < 0) {
    const bool missing = errno == ENOENT || errno == ENOTDIR;
    throw Error(
        missing ? "NOT_FOUND" : "INVALID_ARGUMENT",
        path_ + (missing ? " is not there" : std::string(" cannot be read (") + std::strerror(errno) + ")") +
            "; expected a packed file (ipmix data pack <folder> <file>)");
  }
  try {
    check();
  } catch (const Error& error) {
    if (data_) ::munmap(const_cast<uint8_t*>(data_), bytes_);
    ::close(file_);
    throw Error(error.code(), path_ + ": " + error.what());
  }
}

PackedFile::~PackedFile() {
  ::munmap(const_cast<uint8_t*>(data_), bytes_);
  ::close(file_);
}

void PackedFile::check() {
  const auto corrupt = [](const std::string& what) {
    throw Error("CORRUPT_FILE", what + "; pack the folder again");
  };
  struct stat state {};
  if (::fstat(file_, &state) != 0 || !S_ISREG(state.st_mode)) corrupt("it is not a file");
  bytes_ = static_cast<uint64_t>(state.st_size);
  if (bytes_ < kHeader) corrupt("it has " + std::to_string(bytes_) + " bytes and no whole header");
  void* mapped = ::mmap(nullptr, bytes_, PROT_READ, MAP_SHARED, file_, 0);
  if (mapped == MAP_FAILED) corrupt(std::string("it cannot be mapped (") + std::strerror(errno) + ")");
  data_ = static_cast<const uint8_t*>(mapped);
  if (std::memcmp(data_, "IPMIXPK1", 8) != 0)
    corrupt("it is not a packed file of ipmix (its first bytes are others)");
  if (crc32(data_ + 12, kHeader - 12) != number_at<uint32_t>(data_ + 8)) corrupt("its header is damaged");
  const auto whole = number_at<uint64_t>(data_ + 16);
  if (whole != bytes_)
    corrupt("it has " + std::to_string(bytes_) + " bytes of " + std::to_string(whole) +
            ": it was truncated or extended");
  count_ = number_at<uint64_t>(data_ + 24);
  const auto index = number_at<uint64_t>(data_ + 32);
  const auto description = number_at<uint64_t>(data_ + 40);
  const auto length = number_at<uint32_t>(data_ + 48);
  if (index > bytes_ || count_ > (bytes_ - index) / kEntry || description > bytes_ ||
      length > bytes_ - description)
    corrupt("its index lies outside of it");
  index_ = data_ + index;
  if (crc32(index_, count_ * kEntry) != number_at<uint32_t>(data_ + 52)) corrupt("its index is damaged");
  if (crc32(data_ + description, length) != number_at<uint32_t>(data_ + 56))
    corrupt("its description is damaged");
  description_.assign(reinterpret_cast<const char*>(data_ + description), length);
  ::madvise(mapped, bytes_, MADV_RANDOM);
}

PackedFile::Entry PackedFile::entry(size_t i) const {
  const uint8_t* at = index_ + i * kEntry;
  return {number_at<uint64_t>(at),     number_at<uint32_t>(at + 8),  number_at<uint32_t>(at + 12),
          number_at<int32_t>(at + 16), number_at<uint16_t>(at + 20), number_at<uint16_t>(at + 22)};
}

int32_t PackedFile::label(size_t i) const {
  return entry(i).label;
}

uint64_t PackedFile::offset(size_t i) const {
  return entry(i).offset;
}

EncodedSample PackedFile::sample(size_t i) const {
  const Entry found = entry(i);
  struct stat state {};
  if (::fstat(file_, &state) != 0 || static_cast<uint64_t>(state.st_size) < bytes_)
    throw Error("CORRUPT_FILE", "the packed file was truncated while it was open");
  const uint64_t pixels = static_cast<uint64_t>(found.height) * found.width * 3;
  if (found.offset > bytes_ || found.bytes > bytes_ - found.offset ||
      (found.height > 0 && found.bytes != pixels))
    throw Error("CORRUPT_FILE", "the index leads outside of the packed file");
  const uint8_t* data = data_ + found.offset;
  if (crc32(data, found.bytes) != found.checksum)
    throw Error("CORRUPT_FILE",
                "its bytes do not have the checksum of the index; the packed file is damaged here");
  return {{data, found.bytes}, found.height, found.width};
}

std::string PackedSource::name(size_t i) const {
  return file_->path() + ", sample " + std::to_string(places_[i]) + " at offset " +
         std::to_string(file_->offset(places_[i]));
}

}  // namespace ipmix
