// SPDX-License-Identifier: GPL-3.0-or-later
// Training by several processes at once, each on its own share of every batch: same weights everywhere, gradients averaged.
// Exchanges go through LibTorch's own c10d: Gloo, and NCCL for CUDA tensors where the CUDA module brings it.
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

#include "ml/train/world_options.h"

namespace lacuna::ml {

/// Ranks didn't come, or one ended or fell silent. The message says which, and how to go on.
class DistributedError : public std::runtime_error {
 public:
    DistributedError(const std::string& message, std::vector<int> ranks)
        : std::runtime_error(message), ranks_(std::move(ranks)) {}
    /// Those that didn't answer, where that is known.
    [[nodiscard]] const std::vector<int>& ranks() const { return ranks_; }

 private:
    std::vector<int> ranks_;
};

/// The processes that train together. Every rank must call the same functions in the same order; one that doesn't, ends or stays
/// away longer than the timeout makes the others throw DistributedError, after which the world can't be used any more.
/// To be used by one thread. A world of one needs no network, and its functions do nothing.
class World {
 public:
    World();  ///< this process alone
    /// Waits for all ranks. Throws DistributedError.
    explicit World(const WorldOptions& options);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] int rank() const { return options_.rank; }
    [[nodiscard]] int size() const { return options_.size; }
    [[nodiscard]] int local_rank() const { return options_.local_rank; }

    /// Gives all ranks the values that rank 0 has, in place. Types and shapes must be the same everywhere (else
    /// DistributedError).
    void broadcast(const std::vector<at::Tensor>& tensors);
    /// The mean over the ranks, the same bits on all.
    [[nodiscard]] double mean(double value);
    [[nodiscard]] at::Tensor mean(const at::Tensor& value);
    /// Whether any rank says true: asked to stop, met a NaN, ran out of disk space.
    [[nodiscard]] bool any(bool value);
    /// Waits until all ranks are here. To be called before a world that was used to its end goes away.
    void barrier();

    /// How many exchanges were begun.
    [[nodiscard]] std::int64_t exchanges() const;

 private:
    friend class GradientAverager;
    class Connection;
    WorldOptions options_;
    std::unique_ptr<Connection> connection_;  // null in a world of one
};

/// Averages gradients over the ranks while the backward pass still runs: parameters are gathered in buckets, in the reverse
/// order, and a bucket is sent as soon as its gradients are there.
///
///     averager.begin();
///     loss.backward();    // of the last micro-batch, if several add up; earlier ones come before begin()
///     averager.finish();  // now every parameter's grad() is the mean over the ranks
///
/// A parameter that got no gradient on any rank keeps none; one that got it on some counts as 0 on the others. Buckets are sent
/// in order, so one that a pass doesn't reach holds up those of the parameters before it until finish().
class GradientAverager {
 public:
    /// The world must outlive this. Parameters: leaves, the same on all ranks in the same order.
    GradientAverager(World& world, std::vector<at::Tensor> parameters, std::int64_t bucket_bytes = std::int64_t{8} << 20);
    ~GradientAverager();
    GradientAverager(const GradientAverager&) = delete;
    GradientAverager& operator=(const GradientAverager&) = delete;

    /// From now on gradients are sent as they are accumulated. All ranks must go on to finish(), by exactly one backward pass.
    void begin();
    /// Waits for all buckets. Throws DistributedError; gradients are then undetermined.
    void finish();

 private:
    class Buckets;
    std::unique_ptr<Buckets> buckets_;  // null in a world of one
};

}  // namespace lacuna::ml
