// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/distributed.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/utils/lambda_post_hook.h>
#include <torch/csrc/autograd/variable.h>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include "ml/ops/cuda/nccl_functions.h"
#include "ml/ops/cuda_module.h"
#include "ml/train/gloo_backend.h"

namespace lacuna::ml {

namespace {

using std::chrono::milliseconds;
using Work = c10::intrusive_ptr<c10d::Work>;
using Clock = std::chrono::steady_clock;

constexpr milliseconds k_slice{200};  // between two looks at whether others have failed

std::string seconds(milliseconds time) {
    std::string text = std::to_string(static_cast<double>(time.count()) / 1000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text + " s";
}

std::string list(const std::vector<int>& ranks) {
    std::string text = ranks.size() == 1 ? "rank " : "ranks ";
    for (size_t i = 0; i < ranks.size(); ++i)
        text += (i == 0 ? "" : i + 1 == ranks.size() ? " and " : ", ") + std::to_string(ranks[i]);
    return text;
}

// What went wrong, out of LibTorch's message: without the place in its source before it and the backtrace on further lines.
std::string reason_of(const std::exception& error) {
    const auto* torch_error = dynamic_cast<const c10::Error*>(&error);
    std::string text = torch_error != nullptr ? torch_error->what_without_backtrace() : error.what();
    text.resize(std::min(text.size(), text.find('\n')));
    if (text.rfind("[/", 0) == 0 && text.find("] ") != std::string::npos) text.erase(0, text.find("] ") + 2);
    while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
    return text;
}

constexpr const char* k_how_to_resume =
    "Nothing that was saved is lost: start all ranks again and resume; they go on from the last checkpoint.";

bool is_loopback(const std::string& address) {
    return address == "localhost" || address == "::1" || address.rfind("127.", 0) == 0;
}

}  // namespace

// The store where ranks leave notes for each other, and the backends that carry tensors.
class World::Connection {
 public:
    explicit Connection(const WorldOptions& options) : options_(options) {
        try {
            c10d::TCPStoreOptions store;
            store.port = static_cast<std::uint16_t>(options.master_port);
            store.isServer = options.rank == 0 && !options.master_is_external;
            store.numWorkers = static_cast<std::size_t>(options.size);
            store.timeout = options.start_timeout;
            store_ = c10::make_intrusive<c10d::PrefixStore>("lacuna",
                                                            c10::make_intrusive<c10d::TCPStore>(options.master_address, store));
            gloo_ = make_gloo_backend(c10::make_intrusive<c10d::PrefixStore>("gloo", store_), options.rank, options.size,
                                      options.start_timeout, is_loopback(options.master_address));
            gloo_->setTimeout(options.timeout);
            store_->setTimeout(options.timeout);
        } catch (const std::exception& error) {
            throw DistributedError(
                "the " + std::to_string(options.size) + " ranks didn't come together at " + options.master_address + ":" +
                    std::to_string(options.master_port) + " within " + seconds(options.start_timeout) + " (this is rank " +
                    std::to_string(options.rank) + "): " + reason_of(error) +
                    ". All ranks must be started, with the same MASTER_ADDR and MASTER_PORT, and reach that port.",
                {});
        }
    }

    Work start(const at::Tensor& tensor, c10d::ReduceOp op) {
        std::vector<at::Tensor> tensors{tensor};
        return begin([&] { return backend(tensor).allreduce(tensors, c10d::AllreduceOptions{op}); });
    }
    Work start_sum(const at::Tensor& tensor) { return start(tensor, c10d::ReduceOp::SUM); }

    Work start_broadcast(const at::Tensor& tensor) {
        std::vector<at::Tensor> tensors{tensor};
        return begin([&] { return backend(tensor).broadcast(tensors); });
    }

    void wait(const Work& work, bool cuda = false) {
        try {
            if (cuda && nccl_) {
                work->wait();
                return;
            }
            while (!finished(work)) stop_if_others_failed();
        } catch (const DistributedError&) {
            throw;
        } catch (const std::exception& error) {
            fail(reason_of(error));
        }
    }

    void barrier() {
        wait(begin([&] { return gloo_->barrier(); }));
    }

    std::int64_t exchanges() const { return exchanges_; }

 private:
    c10d::Backend& backend(const at::Tensor& tensor) {
        if (!tensor.is_cuda()) return *gloo_;
        if (!nccl_looked_for_) {
            nccl_looked_for_ = true;
            const auto make = reinterpret_cast<gpu::MakeNccl*>(cuda_module_function(gpu::kMakeNccl));
            if (make != nullptr)
                nccl_ = c10::intrusive_ptr<c10d::Backend>::reclaim(
                    make(c10::make_intrusive<c10d::PrefixStore>("nccl", store_), options_.rank, options_.size, options_.timeout));
        }
        return nccl_ ? *nccl_ : *gloo_;  // Gloo takes CUDA tensors through the host's memory
    }

    template <class Begin>
    Work begin(Begin start) {
        try {
            ++exchanges_;
            return start();
        } catch (const std::exception& error) {
            fail(reason_of(error));
        }
    }

    // Waits for a slice of time. Throws what went wrong with the exchange itself.
    static bool finished(const Work& work) {
        try {
            work->wait(k_slice);
            return true;
        } catch (const std::exception&) {
            // A slice that ran out throws too.
            return work->isCompleted() && work->wait();
        }
    }

    static std::string failed_key(int rank) { return "failed/" + std::to_string(rank); }

    // Who waits for a healthy rank wouldn't notice by itself that a third one is gone.
    void stop_if_others_failed() {
        if (store_->check({"failed/any"})) fail("another rank lost its connection");
    }

    // Leaves a note, waits for the others' notes, and blames those that leave none.
    [[noreturn]] void fail(const std::string& reason) {
        const milliseconds grace = std::min<milliseconds>(options_.timeout / 2, milliseconds(10000));
        std::vector<int> silent;
        try {
            store_->set(failed_key(options_.rank), std::vector<std::uint8_t>{1});
            store_->set("failed/any", std::vector<std::uint8_t>{1});
            const auto end = Clock::now() + grace;
            do {
                std::this_thread::sleep_for(milliseconds(50));
                silent.clear();
                for (int rank = 0; rank < options_.size; ++rank)
                    if (!store_->check({failed_key(rank)})) silent.push_back(rank);
            } while (!silent.empty() && Clock::now() < end);
        } catch (const std::exception&) {
            // Rank 0 keeps the notes, unless whoever started the ranks does.
            silent.clear();
            if (!options_.master_is_external) silent.push_back(0);
        }
        const std::string who = silent.empty() ? "The ranks lost their connection" : "No answer from " + list(silent);
        throw DistributedError(who + " (this is rank " + std::to_string(options_.rank) + " of " + std::to_string(options_.size) +
                                   "; " + reason + "). " + k_how_to_resume,
                               silent);
    }

    const WorldOptions options_;
    c10::intrusive_ptr<c10d::Store> store_;
    c10::intrusive_ptr<c10d::Backend> gloo_, nccl_;
    bool nccl_looked_for_ = false;
    std::int64_t exchanges_ = 0;
};

World::World() = default;

World::World(const WorldOptions& options) : options_(options) {
    if (options.size < 1 || options.rank < 0 || options.rank >= options.size)
        throw std::invalid_argument("a world of " + std::to_string(options.size) + " has no rank " +
                                    std::to_string(options.rank));
    if (options.size > 1) connection_ = std::make_unique<Connection>(options);
}

World::~World() = default;

void World::broadcast(const std::vector<at::Tensor>& tensors) {
    if (!connection_ || tensors.empty()) return;
    const c10::NoGradGuard no_grad;
    // A sum that depends on the order: lists that differ in number, shapes or types hardly agree in it.
    std::uint64_t mark = tensors.size();
    for (const at::Tensor& t : tensors) {
        mark = mark * 1099511628211U + static_cast<std::uint64_t>(t.scalar_type()) + 1;
        for (const std::int64_t size : t.sizes()) mark = mark * 1099511628211U + static_cast<std::uint64_t>(size) + 1;
    }
    const at::Tensor marks = at::tensor({static_cast<std::int64_t>(mark)}, at::kLong), first = marks.clone();
    connection_->wait(connection_->start_broadcast(first));
    if (any(!at::equal(marks, first)))
        throw DistributedError("the ranks don't train the same network: numbers, shapes or types of weights differ", {});

    for (const at::Tensor& t : tensors) {
        // The strides may differ between the ranks.
        const at::Tensor values = t.detach().contiguous();
        connection_->wait(connection_->start_broadcast(values), t.is_cuda());
        if (!values.is_same(t)) t.detach().copy_(values);
    }
}

double World::mean(double value) {
    return connection_ ? mean(at::scalar_tensor(value, at::kDouble).reshape({1})).item<double>() : value;
}

at::Tensor World::mean(const at::Tensor& value) {
    if (!connection_) return value;
    const c10::NoGradGuard no_grad;
    const at::Tensor sum = value.detach().clone(at::MemoryFormat::Contiguous);
    connection_->wait(connection_->start_sum(sum), sum.is_cuda());
    return sum / options_.size;
}

bool World::any(bool value) {
    if (!connection_) return value;
    const at::Tensor flag = at::tensor({value ? 1 : 0}, at::kInt);
    connection_->wait(connection_->start(flag, c10d::ReduceOp::MAX));
    return flag.item<int>() != 0;
}

void World::barrier() {
    if (connection_) connection_->barrier();
}

std::int64_t World::exchanges() const { return connection_ ? connection_->exchanges() : 0; }

class GradientAverager::Buckets {
 public:
    Buckets(World::Connection& connection, int ranks, std::vector<at::Tensor> parameters, std::int64_t bytes)
        : connection_(connection), ranks_(ranks), parameters_(std::move(parameters)), place_(parameters_.size()) {
        for (size_t p = parameters_.size(); p-- > 0;) add(p, bytes);
        for (size_t p = 0; p < parameters_.size(); ++p) {
            auto accumulator = torch::autograd::impl::grad_accumulator(parameters_[p]);
            TORCH_CHECK(accumulator != nullptr, "gradients of a tensor that needs none can't be averaged");
            const auto hook = [this, p](const auto& outputs, const auto&) {
                accumulated(p);
                return outputs;
            };
            const std::uintptr_t key = accumulator->add_post_hook(std::make_unique<torch::autograd::utils::LambdaPostHook>(hook));
            hooks_.emplace_back(std::move(accumulator), key);
        }
    }

    ~Buckets() {
        for (const auto& [accumulator, key] : hooks_) accumulator->del_post_hook(key);
    }

    void begin() {
        const std::lock_guard lock(mutex_);
        active_ = true;
        next_ = 0;
        failure_ = nullptr;
        seen_.assign(parameters_.size(), false);
        for (Bucket& bucket : buckets_) {
            bucket.missing = bucket.parameters.size();
            bucket.work.reset();
        }
    }

    void finish() {
        {
            const std::lock_guard lock(mutex_);
            active_ = false;
            if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
            // Parameters that this pass didn't reach may still have gradients, of an earlier one.
            for (Bucket& bucket : buckets_) bucket.missing = 0;
            send_ready();
        }
        for (Bucket& bucket : buckets_) {
            connection_.wait(bucket.work, bucket.values.is_cuda());
            bucket.work.reset();
            give_back(bucket);
        }
    }

 private:
    struct Bucket {
        std::vector<size_t> parameters;
        std::vector<std::int64_t> begin;  // of each parameter's values in `values`
        std::int64_t size = 0;
        at::Tensor values;  // gradients; behind them one number for each parameter: how many ranks have one
        size_t missing = 0;
        Work work;
    };

    void add(size_t p, std::int64_t bytes) {
        const at::Tensor& parameter = parameters_[p];
        const auto fits = [&](const Bucket& bucket) {
            const at::Tensor& other = parameters_[bucket.parameters.front()];
            return other.dtype() == parameter.dtype() && other.device() == parameter.device() &&
                   (bucket.size + parameter.numel()) * parameter.element_size() <= bytes;
        };
        if (buckets_.empty() || !fits(buckets_.back())) buckets_.emplace_back();
        Bucket& bucket = buckets_.back();
        bucket.parameters.push_back(p);
        bucket.begin.push_back(bucket.size);
        bucket.size += parameter.numel();
        place_[p] = buckets_.size() - 1;
    }

    void accumulated(size_t p) {
        const std::lock_guard lock(mutex_);
        if (!active_ || failure_) return;
        // The engine of autograd mustn't meet our errors half way; finish() throws them.
        try {
            TORCH_CHECK(!seen_[p], "only one backward pass may run between begin() and finish()");
            seen_[p] = true;
            --buckets_[place_[p]].missing;
            send_ready();
        } catch (...) {
            failure_ = std::current_exception();
        }
    }

    // Sends in the same order on all ranks, whatever order the gradients come in.
    void send_ready() {
        const c10::NoGradGuard no_grad;
        for (; next_ < buckets_.size() && buckets_[next_].missing == 0; ++next_) {
            Bucket& bucket = buckets_[next_];
            if (!bucket.values.defined()) {
                const auto count = static_cast<std::int64_t>(bucket.parameters.size());
                bucket.values =
                    at::empty({bucket.size + count}, parameters_[bucket.parameters.front()].options().requires_grad(false));
            }
            for (size_t i = 0; i < bucket.parameters.size(); ++i) {
                const at::Tensor &grad = parameters_[bucket.parameters[i]].grad(), values = values_of(bucket, i);
                if (grad.defined()) {
                    values.copy_(grad);
                } else {
                    values.zero_();
                }
                count_of(bucket, i).fill_(grad.defined() ? 1 : 0);
            }
            bucket.work = connection_.start_sum(bucket.values);
        }
    }

    void give_back(const Bucket& bucket) {
        const c10::NoGradGuard no_grad;
        bucket.values.narrow(0, 0, bucket.size).div_(ranks_);
        const at::Tensor counts =
            bucket.values.narrow(0, bucket.size, bucket.values.size(0) - bucket.size).to(at::kCPU, at::kDouble);
        for (size_t i = 0; i < bucket.parameters.size(); ++i) {
            if (counts[static_cast<std::int64_t>(i)].item<double>() == 0) continue;
            at::Tensor& grad = parameters_[bucket.parameters[i]].mutable_grad();
            if (grad.defined()) {
                grad.copy_(values_of(bucket, i));
            } else {
                grad = values_of(bucket, i).clone();
            }
        }
    }

    at::Tensor values_of(const Bucket& bucket, size_t i) const {
        const at::Tensor& parameter = parameters_[bucket.parameters[i]];
        return bucket.values.narrow(0, bucket.begin[i], parameter.numel()).view(parameter.sizes());
    }
    static at::Tensor count_of(const Bucket& bucket, size_t i) {
        return bucket.values.narrow(0, bucket.size + static_cast<std::int64_t>(i), 1);
    }

    World::Connection& connection_;
    const int ranks_;
    std::vector<at::Tensor> parameters_;
    std::vector<size_t> place_;  // each parameter's bucket
    std::vector<Bucket> buckets_;
    std::vector<std::pair<std::shared_ptr<torch::autograd::Node>, std::uintptr_t>> hooks_;
    std::mutex mutex_;  // hooks run on the devices' own threads
    bool active_ = false;
    size_t next_ = 0;  // the first bucket that isn't sent
    std::vector<bool> seen_;
    std::exception_ptr failure_;
};

GradientAverager::GradientAverager(World& world, std::vector<at::Tensor> parameters, std::int64_t bucket_bytes) {
    if (world.connection_ && !parameters.empty())
        buckets_ = std::make_unique<Buckets>(*world.connection_, world.size(), std::move(parameters), bucket_bytes);
}

GradientAverager::~GradientAverager() = default;

void GradientAverager::begin() {
    if (buckets_) buckets_->begin();
}

void GradientAverager::finish() {
    if (buckets_) buckets_->finish();
}

}  // namespace lacuna::ml
