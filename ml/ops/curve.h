// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna::ml {

/// What a layer's sums go through before they are stored. Clip: to -1 .. 1.
enum class Curve : int { Same, Elu, Relu, Clip };

}  // namespace lacuna::ml
