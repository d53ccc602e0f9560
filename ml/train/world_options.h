// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace lacuna::ml {

/// Where a process stands among those that train together.
struct WorldOptions {
    int rank = 0, size = 1;
    int local_rank = 0;  ///< among the processes of this machine: which GPU is this one's
    std::string master_address;
    int master_port = 0;
    /// Rank 0 doesn't listen at the master's port: whoever started the ranks does (torchrun).
    bool master_is_external = false;
    std::chrono::milliseconds timeout = std::chrono::seconds(60);       ///< of one exchange
    std::chrono::milliseconds start_timeout = std::chrono::minutes(5);  ///< until all ranks are there
};

/// The value of an environment variable, null where it isn't set.
using Environment = std::function<const char*(const char* name)>;

/// What the environment says: RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR and MASTER_PORT as torchrun and Kubernetes' PyTorchJob
/// set them; else Slurm's SLURM_PROCID, SLURM_NTASKS (of the step where known) and SLURM_LOCALID with MASTER_ADDR and
/// MASTER_PORT, or the first host of SLURM_JOB_NODELIST and a port made from SLURM_JOB_ID. Nothing where neither is set, or where
/// Slurm runs a single task. Throws std::invalid_argument, naming the variable, where one is missing or makes no sense.
std::optional<WorldOptions> world_from_environment(const Environment& environment);

/// The same for this process's own environment.
std::optional<WorldOptions> world_from_environment();

}  // namespace lacuna::ml
