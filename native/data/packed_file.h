// One file with many samples, memory-mapped, so that several processes share its pages and opening costs the
// index alone. lib/data/packed-format.ts writes it and tells its layout.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "data/encoded_source.h"

namespace ipmix {

class PackedFile {
 public:
  // Checks sizes and the checksums of header, index and description. Throws NOT_FOUND and CORRUPT_FILE with
  // the file.
  explicit PackedFile(std::string path);
  ~PackedFile();
  PackedFile(const PackedFile&) = delete;
  PackedFile& operator=(const PackedFile&) = delete;

  const std::string& path() const { return path_; }
  size_t count() const { return count_; }
  const std::string& description() const { return description_; }  // JSON
  int32_t label(size_t i) const;
  // Copied into `room`, so that a file that shrinks later is no danger to the decoder, and checked against
  // the sample's own checksum. CORRUPT_FILE without the file's name, also for the file that shrank.
  EncodedSample sample(size_t i, std::vector<uint8_t>& room) const;
  uint64_t offset(size_t i) const;

 private:
  struct Entry;
  Entry entry(size_t i) const;
  void check();
  uint32_t index_checksum() const;
  void copy(const uint8_t* from, size_t bytes, uint8_t* to) const;
  void need_whole() const;
  std::string path_;
  int file_ = -1;
  const uint8_t* data_ = nullptr;
  uint64_t bytes_ = 0;
  size_t count_ = 0;
  const uint8_t* index_ = nullptr;
  std::string description_;
};

// Some samples of a packed file.
class PackedSource final : public EncodedSource {
 public:
  PackedSource(std::shared_ptr<const PackedFile> file, std::vector<uint32_t> places)
      : file_(std::move(file)), places_(std::move(places)) {}
  size_t count() const override { return places_.size(); }
  std::string name(size_t i) const override;
  EncodedSample read(size_t i, std::vector<uint8_t>& room) const override {
    return file_->sample(places_[i], room);
  }

 private:
  std::shared_ptr<const PackedFile> file_;
  std::vector<uint32_t> places_;
};

}  // namespace ipmix
