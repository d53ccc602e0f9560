// SPDX-License-Identifier: GPL-3.0-or-later
// Training by several processes: the program starts itself once for each rank, over Gloo on the loopback.
//   test_distributed                  all checks
//   test_distributed PART FOLDER      one rank of a part, told by the environment which; its results go into the folder
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <torch/torch.h>

#include <chrono>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>

#include "ml/io/safetensors.h"
#include "ml/train/distributed.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int k_steps = 4, k_joint_batch = 8;
constexpr int k_told = 7;  // exit status of a rank that got a DistributedError

// Convolutions of different sizes and memory formats, one layer that the first step doesn't use, and one that no step uses.
struct Net {
    torch::nn::Conv2d first{torch::nn::Conv2dOptions(3, 6, 3).padding(1)};
    torch::nn::Conv2d second{torch::nn::Conv2dOptions(6, 6, 3).padding(1)};
    torch::nn::Conv2d late{torch::nn::Conv2dOptions(6, 6, 1)};
    torch::nn::Conv2d unused{torch::nn::Conv2dOptions(2, 2, 1)};

    explicit Net(std::uint64_t seed) {
        torch::manual_seed(seed);
        for (torch::nn::Conv2d& layer : layers()) layer->reset_parameters();
        second->to(torch::kFloat);
        second->weight = second->weight.detach().contiguous(at::MemoryFormat::ChannelsLast).requires_grad_();
    }
    std::array<std::reference_wrapper<torch::nn::Conv2d>, 4> layers() { return {unused, late, first, second}; }
    std::vector<at::Tensor> parameters() {
        std::vector<at::Tensor> all;
        for (torch::nn::Conv2d& layer : layers()) all.insert(all.end(), {layer->weight, layer->bias});
        return all;
    }
    at::Tensor loss(const at::Tensor& x, bool with_late) {
        at::Tensor y = torch::elu(first(x));
        y = torch::elu(second(y));
        if (with_late) y = y + late(y);
        return y.square().mean() - 0.3 * y.mean();
    }
};

at::Tensor joint_batch(int step) {
    const at::Tensor t = torch::arange(k_joint_batch * 3 * 9 * 9, at::kFloat).view({k_joint_batch, 3, 9, 9});
    return (t * (0.37 + 0.11 * step)).sin();
}

// The late layer is reached from the second step on, with micro-batches by all but the last: its gradients then come from before
// begin().
bool with_late(int step, int micro, int m) { return step > 0 && (micro == 1 || m < micro - 1); }

// One rank's share of the joint batch, in `micro` parts.
at::Tensor part_of(int step, int rank, int ranks, int micro, int m) {
    const int size = k_joint_batch / ranks / micro;
    return joint_batch(step).narrow(0, (rank * micro + m) * size, size);
}

void train(Net& net, World& world, int micro) {
    GradientAverager averager(world, net.parameters(), 300);
    torch::optim::Adam optimizer(net.parameters(), torch::optim::AdamOptions(0.01));
    for (int step = 0; step < k_steps; ++step) {
        optimizer.zero_grad();
        for (int m = 0; m < micro; ++m) {
            const std::int64_t before = world.exchanges();
            if (m == micro - 1) averager.begin();
            const at::Tensor part = part_of(step, world.rank(), world.size(), micro, m);
            (net.loss(part, with_late(step, micro, m)) / micro).backward();
            // Buckets are sent while the last backward pass runs, and only then.
            if ((world.exchanges() > before) != (m == micro - 1)) throw std::logic_error("sent at the wrong time");
        }
        averager.finish();
        optimizer.step();
    }
}

// The same by one process: the joint batch at once where there are no micro-batches.
void train_jointly(Net& net, int ranks, int micro) {
    torch::optim::Adam optimizer(net.parameters(), torch::optim::AdamOptions(0.01));
    for (int step = 0; step < k_steps; ++step) {
        optimizer.zero_grad();
        if (micro == 1) {
            net.loss(joint_batch(step), step > 0).backward();
        } else {
            for (int i = 0; i < ranks * micro; ++i)
                (net.loss(part_of(step, i / micro, ranks, micro, i % micro), with_late(step, micro, i % micro)) / (ranks * micro))
                    .backward();
        }
        optimizer.step();
    }
}

std::map<std::string, at::Tensor> named(Net& net) {
    std::map<std::string, at::Tensor> all;
    char name = 'a';
    for (const at::Tensor& p : net.parameters()) all[std::string(1, name++)] = p.detach().contiguous();
    return all;
}

// ---- One rank -----------------------------------------------------------------------------------------------------------------

void expect(bool condition, const char* what) {
    if (!condition) throw std::logic_error(what);
}

void rank_trains(World& world, const std::filesystem::path& folder) {
    for (const int micro : {1, 2}) {
        Net net(static_cast<std::uint64_t>(world.rank()) + 1);
        world.broadcast(net.parameters());
        train(net, world, micro);
        TensorFile file;
        for (const auto& [name, tensor] : named(net)) file.tensors.emplace(name, tensor);
        write_safetensors(folder / ("micro" + std::to_string(micro) + "_" + std::to_string(world.rank())), file);
        expect(!net.unused->weight.grad().defined(), "a layer without gradients got one");
    }
    const int n = world.size();
    expect(std::abs(world.mean(world.rank()) - (n - 1) / 2.0) < 1e-12, "mean of a number");
    const at::Tensor mean = world.mean(torch::full({2, 3}, static_cast<float>(world.rank())));
    expect(mean.sizes() == at::IntArrayRef({2, 3}) && mean.eq((n - 1) / 2.0).all().item<bool>(), "mean of a tensor");
    expect(!world.any(false), "nobody said so");
    expect(world.any(world.rank() == n - 1), "the last one said so");
    const at::Tensor words = torch::tensor({world.rank(), 5}, at::kLong), truth = torch::full({3}, world.rank() == 0, at::kBool);
    world.broadcast({words, truth});
    expect(words[0].item<int64_t>() == 0 && truth.all().item<bool>(), "broadcast");
    world.barrier();
}

void rank_differs(World& world) { world.broadcast({torch::zeros({2, world.rank() == 0 ? 3 : 4})}); }

// Goes on until another rank's end ends it; the rank that LACUNA_TEST_VICTIM names dies or falls asleep on the way.
void rank_meets_death(World& world, bool asleep) {
    Net net(1);
    GradientAverager averager(world, net.parameters(), 300);
    const int victim = std::stoi(std::getenv("LACUNA_TEST_VICTIM"));
    for (int step = 0; step < 1000000; ++step) {
        if (world.rank() == victim && step == 3) {
            if (asleep) std::this_thread::sleep_for(std::chrono::seconds(100));
            raise(SIGKILL);
        }
        averager.begin();
        net.loss(joint_batch(step % 10).narrow(0, 0, 2), true).backward();
        averager.finish();
    }
}

int run_rank(const std::string& part, const std::filesystem::path& folder) {
    at::set_num_threads(1);
    WorldOptions options = world_from_environment().value();
    const std::filesystem::path report = folder / ("error_" + std::to_string(options.rank));
    if (part == "dies" || part == "sleeps") options.timeout = std::chrono::seconds(5);
    if (part == "absent") options.start_timeout = std::chrono::seconds(1);
    try {
        World world(options);
        if (part == "train") rank_trains(world, folder);
        if (part == "differs") rank_differs(world);
        if (part == "dies" || part == "sleeps") rank_meets_death(world, part == "sleeps");
        return 0;
    } catch (const DistributedError& error) {
        std::ofstream out(report);
        out << error.what() << '\n';
        for (const int rank : error.ranks()) out << rank << ' ';
        return k_told;
    } catch (const std::exception& error) {
        std::ofstream(report) << "unexpected: " << error.what();
        return 1;
    }
}

// ---- All ranks ----------------------------------------------------------------------------------------------------------------

int free_port() {
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    const bool bound = bind(fd, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                       getsockname(fd, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    close(fd);
    if (!bound) throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

pid_t start_rank(const std::string& part, const std::filesystem::path& folder, int rank, int size, int port, int victim) {
    std::vector<std::string> environment = {"RANK=" + std::to_string(rank),
                                            "LOCAL_RANK=" + std::to_string(rank),
                                            "WORLD_SIZE=" + std::to_string(size),
                                            "MASTER_ADDR=127.0.0.1",
                                            "MASTER_PORT=" + std::to_string(port),
                                            "OMP_NUM_THREADS=1",
                                            "LACUNA_TEST_VICTIM=" + std::to_string(victim)};
    for (const char* name : {"PATH", "HOME", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "TMPDIR"})
        if (const char* value = std::getenv(name)) environment.push_back(std::string(name) + "=" + value);
    std::vector<char*> variables;
    for (std::string& text : environment) variables.push_back(text.data());
    variables.push_back(nullptr);
    std::string program = "/proc/self/exe", part_text = part, folder_text = folder.string();
    char* const arguments[] = {program.data(), part_text.data(), folder_text.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // LibTorch warns of the very ends that are meant here.
    const std::string log = (folder / ("log_" + std::to_string(rank))).string();
    posix_spawn_file_actions_addopen(&actions, 2, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t pid = -1;
    const int error = posix_spawn(&pid, program.c_str(), &actions, nullptr, arguments, variables.data());
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) throw std::runtime_error("a rank can't be started");
    return pid;
}

// The ranks of one part; several parts run at the same time.
class Ranks {
 public:
    Ranks(const std::string& part, int size, int started, int victim = -1) {
        const int port = free_port();
        for (int rank = 0; rank < started; ++rank) pids_.push_back(start_rank(part, folder_ / ".", rank, size, port, victim));
    }

    ~Ranks() {
        for (size_t i = 0; i < pids_.size(); ++i) {
            if (ended_.contains(i)) continue;
            kill(pids_[i], SIGKILL);
            waitpid(pids_[i], nullptr, 0);
        }
    }

    // Exit status of a rank, minus the signal's number for one that was killed; -1000 for one that doesn't end.
    int result(int rank) {
        const auto i = static_cast<size_t>(rank);
        const auto end = Clock::now() + std::chrono::seconds(90);
        while (!ended_.contains(i) && Clock::now() < end) {
            int status = 0;
            if (waitpid(pids_[i], &status, WNOHANG) == pids_[i])
                ended_[i] = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
            else
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return ended_.contains(i) ? ended_[i] : -1000;
    }

    bool running(int rank) const {
        return kill(pids_[static_cast<size_t>(rank)], 0) == 0 && !ended_.contains(static_cast<size_t>(rank));
    }
    std::filesystem::path file(const std::string& name, int rank) const { return folder_ / (name + "_" + std::to_string(rank)); }
    std::string error(int rank) const {
        std::ifstream in(file("error", rank));
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    }

 private:
    TemporaryFolder folder_;
    std::vector<pid_t> pids_;
    std::map<size_t, int> ended_;
};

void check_training(Ranks& ranks, int size) {
    for (int rank = 0; rank < size; ++rank)
        CHECK_MSG(ranks.result(rank) == 0,
                  "rank " << rank << " of " << size << " ended with " << ranks.result(rank) << ": " << ranks.error(rank));
    for (const int micro : {1, 2}) {
        Net joint(1);
        train_jointly(joint, size, micro);
        const auto want = named(joint);
        const std::string name = "micro" + std::to_string(micro);
        const TensorFile first = read_safetensors(ranks.file(name, 0));
        for (int rank = 0; rank < size; ++rank) {
            const TensorFile got = read_safetensors(ranks.file(name, rank));
            for (const auto& [key, tensor] : want) {
                const double error = max_abs_difference(got.tensors.at(key), tensor);
                CHECK_MSG(error <= 1e-5, size << " ranks, micro-batches " << micro << ": " << key << " differs by " << error);
                CHECK(at::equal(got.tensors.at(key), first.tensors.at(key)));
            }
        }
        // The comparison would prove nothing of weights that never moved.
        Net fresh(1);
        CHECK(max_abs_difference(want.at("e"), named(fresh).at("e")) > 1e-3);
    }
}

void check_end(const std::string& part, Ranks& ranks, int size, int victim) {
    for (int rank = 0; rank < size; ++rank) {
        if (rank == victim) continue;
        const int result = ranks.result(rank);
        const std::string text = ranks.error(rank);
        CHECK_MSG(result == k_told, part << ": rank " << rank << " ended with " << result << ": " << text);
        const std::string named = "No answer from rank " + std::to_string(victim) + " (this is rank " + std::to_string(rank);
        CHECK_MSG(text.rfind(named, 0) == 0 && text.find("resume") != std::string::npos,
                  part << ": rank " << rank << " said: " << text);
    }
    CHECK(part == "dies" ? ranks.result(victim) == -SIGKILL : ranks.running(victim));
}

void check_absent(Ranks& ranks) {
    CHECK(ranks.result(0) == k_told);
    CHECK_MSG(ranks.error(0).find("the 2 ranks didn't come together at 127.0.0.1:") == 0, ranks.error(0));
}

void check_different_networks(Ranks& ranks) {
    for (int rank = 0; rank < 2; ++rank) {
        CHECK(ranks.result(rank) == k_told);
        CHECK(ranks.error(rank).find("same network") != std::string::npos);
    }
}

void check_alone() {
    World world;
    CHECK(world.rank() == 0 && world.size() == 1);
    CHECK(world.any(true) && !world.any(false) && world.mean(2.5) == 2.5);
    CHECK(at::equal(world.mean(torch::ones({2})), torch::ones({2})));
    world.barrier();
    WorldOptions options;
    options.rank = 2;
    options.size = 2;
    CHECK_THROWS_AS(World(options), std::invalid_argument);
}

std::optional<WorldOptions> parsed(const std::map<std::string, std::string>& variables) {
    return world_from_environment([&](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found != variables.end() ? found->second.c_str() : nullptr;
    });
}

// What is wrong in the environment, or nothing.
std::string complaint(const std::map<std::string, std::string>& variables) {
    try {
        (void)parsed(variables);
        return {};
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
}

void check_environment() {
    using Variables = std::map<std::string, std::string>;
    CHECK(!parsed({}) && !parsed({{"MASTER_ADDR", "a"}, {"MASTER_PORT", "1"}}) && !parsed({{"RANK", ""}}));
    const Variables torchrun = {
        {"RANK", "5"}, {"WORLD_SIZE", "8"}, {"LOCAL_RANK", "1"}, {"MASTER_ADDR", "node7"}, {"MASTER_PORT", "29400"}};
    const auto with = [](Variables variables, const std::string& name, const std::string& value) {
        variables[name] = value;
        return variables;
    };
    const WorldOptions world = parsed(torchrun).value();
    CHECK(world.rank == 5 && world.size == 8 && world.local_rank == 1 && world.master_address == "node7" &&
          world.master_port == 29400);
    CHECK(!world.master_is_external && parsed(with(torchrun, "TORCHELASTIC_USE_AGENT_STORE", "True"))->master_is_external);
    CHECK(parsed(with(torchrun, "LOCAL_RANK", ""))->local_rank == 0);
    const WorldOptions one = parsed({{"RANK", "0"}, {"WORLD_SIZE", "1"}}).value();
    CHECK(one.size == 1 && World(one).size() == 1);
    for (const char* name : {"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT"})
        CHECK_MSG(complaint(with(torchrun, name, "")).rfind(std::string(name) + " is not set", 0) == 0,
                  name << ": " << complaint(with(torchrun, name, "")));
    for (const auto& [name, value] :
         Variables{{"RANK", "-1"}, {"WORLD_SIZE", "0"}, {"LOCAL_RANK", "x"}, {"MASTER_PORT", "70000"}})
        CHECK(complaint(with(torchrun, name, value)).rfind(name + " is \"" + value + "\"", 0) == 0);
    for (const char* value : {"5 ", "0x5", "5.0", "99999999999", " 5"}) CHECK(!complaint(with(torchrun, "RANK", value)).empty());
    CHECK(complaint(with(torchrun, "RANK", "8")).find("rank 8 of 8") != std::string::npos);

    const Variables slurm = {{"SLURM_PROCID", "3"},
                             {"SLURM_NTASKS", "4"},
                             {"SLURM_LOCALID", "1"},
                             {"SLURM_JOB_NODELIST", "rack[2-3]gpu[03,05-07],login1"},
                             {"SLURM_JOB_ID", "1234567"}};
    const WorldOptions job = parsed(slurm).value();
    CHECK(job.rank == 3 && job.size == 4 && job.local_rank == 1 && job.master_address == "rack2gpu03" &&
          job.master_port == 24567);
    CHECK(parsed(with(slurm, "SLURM_JOB_NODELIST", "a1,b2"))->master_address == "a1");
    CHECK(parsed(with(slurm, "SLURM_JOB_NODELIST", "node[012]"))->master_address == "node012");
    CHECK(parsed(with(with(slurm, "MASTER_ADDR", "10.0.0.1"), "MASTER_PORT", "4000"))->master_address == "10.0.0.1");
    CHECK(parsed(with(slurm, "MASTER_PORT", "4000"))->master_port == 4000);
    CHECK(parsed(with(slurm, "SLURM_STEP_NUM_TASKS", "6"))->size == 6);
    CHECK(!parsed(with(with(slurm, "SLURM_NTASKS", "1"), "SLURM_PROCID", "0")));
    CHECK(complaint(with(slurm, "SLURM_JOB_NODELIST", "")).find("SLURM_JOB_NODELIST") != std::string::npos);
    CHECK(complaint(with(slurm, "SLURM_JOB_NODELIST", "[3")).find("SLURM_JOB_NODELIST") != std::string::npos);
    CHECK(complaint(with(slurm, "SLURM_PROCID", "4")).find("rank 4 of 4") != std::string::npos);
    Variables both = slurm;
    both.insert(torchrun.begin(), torchrun.end());
    CHECK(parsed(both)->size == 8);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3) return run_rank(argv[1], argv[2]);
    at::set_num_threads(1);
    check_environment();
    check_alone();
    Ranks two("train", 2, 2), four("train", 4, 4);
    check_training(two, 2);
    check_training(four, 4);
    // Mostly waiting, so all at once.
    Ranks dies("dies", 4, 4, 2), master_dies("dies", 2, 2, 0), sleeps("sleeps", 2, 2, 1), absent("absent", 2, 1),
        differs("differs", 2, 2);
    check_end("dies", dies, 4, 2);
    check_end("dies", master_dies, 2, 0);
    check_end("sleeps", sleeps, 2, 1);
    check_absent(absent);
    check_different_networks(differs);
    return report();
}
