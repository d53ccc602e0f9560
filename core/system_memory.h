// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna::core {

/// Memory that programs can still take without swapping, bytes: what the system says is available, or less where a control group
/// (a container, a batch system's job) allows less. 0: unknown.
double availableMemoryBytes();

}  // namespace lacuna::core
