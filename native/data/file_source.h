// A picture a file, and pictures inside larger files (tar shards).
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "data/encoded_source.h"

namespace ipmix {

// Many strings in one piece of memory: a million file names are not a million allocations.
class NameList {
 public:
  explicit NameList(std::string joined);  // with '\0' between, which no path can hold
  size_t size() const { return starts_.size() - 1; }
  std::string operator[](size_t i) const;

 private:
  std::string joined_;
  std::vector<size_t> starts_;
};

class FileSource final : public EncodedSource {
 public:
  FileSource(std::string root, std::string files) : root_(std::move(root)), files_(std::move(files)) {}
  size_t count() const override { return files_.size(); }
  std::string name(size_t i) const override { return root_ + "/" + files_[i]; }
  EncodedSample read(size_t i, std::vector<uint8_t>& room) const override;

 private:
  std::string root_;
  NameList files_;
};

struct SampleRange {
  uint32_t file = 0;
  uint32_t bytes = 0;
  uint64_t offset = 0;
};

// Each file is opened once and kept open.
class RangeSource final : public EncodedSource {
 public:
  RangeSource(std::vector<std::string> files, std::vector<SampleRange> ranges, std::string names);
  ~RangeSource() override;
  size_t count() const override { return ranges_.size(); }
  std::string name(size_t i) const override;
  EncodedSample read(size_t i, std::vector<uint8_t>& room) const override;

 private:
  int open_file(uint32_t file) const;
  std::vector<std::string> files_;
  std::vector<SampleRange> ranges_;
  NameList names_;
  mutable std::mutex mutex_;
  mutable std::vector<int> open_;  // -1: not yet
};

}  // namespace ipmix
