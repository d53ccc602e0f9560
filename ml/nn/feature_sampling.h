// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways of taking features from elsewhere that the paper compares with contextual attention (section 5.1). Both read the
// features bilinearly at positions that the network works out, and repeat the map's border beyond it.
#pragma once

#include <ATen/core/Tensor.h>

namespace lacuna::ml {

/// Spatial transformer (Jaderberg et al., 2015, equation 1). features [N,C,H,W]; theta [N,2,3] takes a position (x, y, 1) of the
/// result to the position that is read, both running from -1 to 1 between the map's outer edges. {{1,0,0},{0,1,0}} gives the
/// features themselves.
at::Tensor sample_affine(const at::Tensor& features, const at::Tensor& theta);

/// Appearance flow (Zhou et al., 2016). offsets [N,2,H,W]: how many pixels further right (channel 0) and down (channel 1) each
/// pixel of the result is read.
at::Tensor sample_offsets(const at::Tensor& features, const at::Tensor& offsets);

}  // namespace lacuna::ml
