// The kernels of the table, one family a file. Each comment says what the level's numbers are. Unless a file
// says otherwise, pictures are worked on as x / 255 in floating point, cut to 0..1, and truncated to 8 bits.
//
// Any size is taken. Lengths that the generators give in pixels (radii, sigmas, offsets) stay as they are;
// what they derive from the side of the picture is derived from the shorter side here: elastic_transform's
// displacements, fog's map (the next power of two), the coarse grid of pixelate, zooms, all lengths of C-bar.
#pragma once

#include "corrupt/corruption.h"

namespace ipmix::corruption {

// clang-format off
void gaussian_noise(ConstImageView clean, const Setting& setting, ImageView out);     // sigma
void shot_noise(ConstImageView clean, const Setting& setting, ImageView out);         // photons at 1.0
void impulse_noise(ConstImageView clean, const Setting& setting, ImageView out);      // share of values hit
void speckle_noise(ConstImageView clean, const Setting& setting, ImageView out);      // sigma
void gaussian_blur(ConstImageView clean, const Setting& setting, ImageView out);      // sigma
void glass_blur(ConstImageView clean, const Setting& setting, ImageView out);         // sigma, largest move, passes
void defocus_blur(ConstImageView clean, const Setting& setting, ImageView out);       // radius, smoothing
void motion_blur(ConstImageView clean, const Setting& setting, ImageView out);        // radius, sigma
void zoom_blur(ConstImageView clean, const Setting& setting, ImageView out);          // zooms, step
void snow(ConstImageView clean, const Setting& setting, ImageView out);               // mean, sigma, zoom, threshold, motion's radius and sigma, share of the picture
void frost(ConstImageView clean, const Setting& setting, ImageView out);              // share of the picture, of the frost
void fog(ConstImageView clean, const Setting& setting, ImageView out);                // strength, decay of the roughness
void brightness(ConstImageView clean, const Setting& setting, ImageView out);         // added value
void contrast(ConstImageView clean, const Setting& setting, ImageView out);           // factor
void saturate(ConstImageView clean, const Setting& setting, ImageView out);           // factor, added
void elastic_transform(ConstImageView clean, const Setting& setting, ImageView out);  // alpha, sigma, affine, each of the side
void pixelate(ConstImageView clean, const Setting& setting, ImageView out);           // scale
void jpeg_compression(ConstImageView clean, const Setting& setting, ImageView out);   // quality
void spatter(ConstImageView clean, const Setting& setting, ImageView out);            // mean, sigma, blur, threshold, strength, mud?

// C-bar; the one number is the magnitude 0..10.
void blue_noise_sample(ConstImageView clean, const Setting& setting, ImageView out);
void brownish_noise(ConstImageView clean, const Setting& setting, ImageView out);
void caustic_refraction(ConstImageView clean, const Setting& setting, ImageView out);
void checkerboard_cutout(ConstImageView clean, const Setting& setting, ImageView out);
void circular_motion_blur(ConstImageView clean, const Setting& setting, ImageView out);
void cocentric_sine_waves(ConstImageView clean, const Setting& setting, ImageView out);
void inverse_sparkles(ConstImageView clean, const Setting& setting, ImageView out);
void lines(ConstImageView clean, const Setting& setting, ImageView out);
void perlin_noise(ConstImageView clean, const Setting& setting, ImageView out);
void pinch_and_twirl(ConstImageView clean, const Setting& setting, ImageView out);
void plasma_noise(ConstImageView clean, const Setting& setting, ImageView out);
void ripple(ConstImageView clean, const Setting& setting, ImageView out);
void single_frequency_greyscale(ConstImageView clean, const Setting& setting, ImageView out);
void sparkles(ConstImageView clean, const Setting& setting, ImageView out);
void transverse_chromatic_abberation(ConstImageView clean, const Setting& setting, ImageView out);
// clang-format on

}  // namespace ipmix::corruption
