#include "data/packed_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/error.h"
#include "data/crc32.h"
#include "data/mapped_copy.h"

namespace ipmix {
namespace {

constexpr size_t kHeader = 64;
constexpr size_t kEntry = 24;
constexpr size_t kPart = size_t{1} << 16;

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
  uint8_t header[kHeader];
  copy(data_, kHeader, header);
  if (std::memcmp(header, "IPMIXPK1", 8) != 0)
    corrupt("it is not a packed file of ipmix (its first bytes are others)");
  if (crc32(header + 12, kHeader - 12) != number_at<uint32_t>(header + 8)) corrupt("its header is damaged");
  const auto whole = number_at<uint64_t>(header + 16);
  if (whole != bytes_)
    corrupt("it has " + std::to_string(bytes_) + " bytes of " + std::to_string(whole) +
            ": it was truncated or extended");
  count_ = number_at<uint64_t>(header + 24);
  const auto index = number_at<uint64_t>(header + 32);
  const auto description = number_at<uint64_t>(header + 40);
  const auto length = number_at<uint32_t>(header + 48);
  if (index > bytes_ || count_ > (bytes_ - index) / kEntry || description > bytes_ ||
      length > bytes_ - description)
    corrupt("its index lies outside of it");
  index_ = data_ + index;
  if (index_checksum() != number_at<uint32_t>(header + 52)) corrupt("its index is damaged");
  description_.resize(length);
  auto* text = reinterpret_cast<uint8_t*>(description_.data());
  copy(data_ + description, length, text);
  if (crc32(text, length) != number_at<uint32_t>(header + 56)) corrupt("its description is damaged");
  ::madvise(mapped, bytes_, MADV_RANDOM);
}

uint32_t PackedFile::index_checksum() const {
  std::vector<uint8_t> part(std::min<size_t>(count_ * kEntry, kPart));
  uint32_t sum = 0;
  for (size_t done = 0; done < count_ * kEntry; done += part.size()) {
    const size_t bytes = std::min(part.size(), count_ * kEntry - done);
    copy(index_ + done, bytes, part.data());
    sum = crc32(part.data(), bytes, sum);
  }
  return sum;
}

void PackedFile::need_whole() const {
  struct stat state {};
  if (::fstat(file_, &state) != 0 || static_cast<uint64_t>(state.st_size) < bytes_)
    throw Error("CORRUPT_FILE", "the packed file was truncated while it was open");
}

void PackedFile::copy(const uint8_t* from, size_t bytes, uint8_t* to) const {
  if (copy_mapped(from, bytes, to)) return;
  need_whole();
  throw Error("CORRUPT_FILE", "it cannot be read here; its disk does not answer");
}

PackedFile::Entry PackedFile::entry(size_t i) const {
  uint8_t at[kEntry];
  copy(index_ + i * kEntry, kEntry, at);
  return {number_at<uint64_t>(at),     number_at<uint32_t>(at + 8),  number_at<uint32_t>(at + 12),
          number_at<int32_t>(at + 16), number_at<uint16_t>(at + 20), number_at<uint16_t>(at + 22)};
}

int32_t PackedFile::label(size_t i) const {
  return entry(i).label;
}

uint64_t PackedFile::offset(size_t i) const {
  return entry(i).offset;
}

EncodedSample PackedFile::sample(size_t i, std::vector<uint8_t>& room) const {
  need_whole();
  const Entry found = entry(i);
  const uint64_t pixels = static_cast<uint64_t>(found.height) * found.width * 3;
  if (found.offset > bytes_ || found.bytes > bytes_ - found.offset ||
      (found.height > 0 && found.bytes != pixels))
    throw Error("CORRUPT_FILE", "the index leads outside of the packed file");
  if (room.size() < found.bytes) room.resize(found.bytes);
  copy(data_ + found.offset, found.bytes, room.data());
  if (crc32(room.data(), found.bytes) != found.checksum) {
    need_whole();
    throw Error("CORRUPT_FILE",
                "its bytes do not have the checksum of the index; the packed file is damaged here");
  }
  return {{room.data(), found.bytes}, found.height, found.width};
}

// Names what went wrong, so it must not go wrong itself: in a file that was cut off the index may be gone.
std::string PackedSource::name(size_t i) const {
  std::string sample = file_->path() + ", sample " + std::to_string(places_[i]);
  try {
    return sample + " at offset " + std::to_string(file_->offset(places_[i]));
  } catch (const Error&) {
    return sample;
  }
}

}  // namespace ipmix
