// Everything a thread needs to make views one after the other without allocating. One per thread.
#pragma once

#include <cstdint>
#include <vector>

#include "augment/normalisation.h"
#include "augment/pixmix_plan.h"
#include "augment/plan.h"
#include "augment/policy_plan.h"
#include "image/operation.h"
#include "image/planes.h"
#include "image/resize.h"

namespace ipmix {

struct Workspace {
  Plan plan;
  PixMixPlan pixmix;
  PolicyPlan policy;
  PreparedNormalisation normalisation;
  PlaneBuffer original;
  PlaneBuffer partner;
  std::vector<PlaneBuffer> chains;  // where each chain ends
  PlaneBuffer spare;                // the other half of a chain's ping-pong
  OperationSpace operation;
  std::vector<uint8_t> boxes;  // of a mixing step: current, partner, result
  std::vector<uint8_t> mask;
  std::vector<const uint8_t*> ends;
  std::vector<float> values;     // PixMix: the mixed picture between its rounds
  std::vector<float> view;       // one on its way to another format
  std::vector<uint8_t> mixing;   // the cropped mixing picture, interleaved
  std::vector<uint8_t> picture;  // a resized one
  ResizeSpace resize;
};

}  // namespace ipmix
