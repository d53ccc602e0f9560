// SPDX-License-Identifier: GPL-3.0-or-later
// Whole training runs of a tiny network: checkpoints, kills, pauses, full disks, damaged files.
#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <torch/torch.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "ml/io/generator_file.h"
#include "ml/train/checkpoint.h"
#include "ml/train/distributed.h"
#include "tests/ml/fixtures.h"
#include "tests/ml/training_fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using lacuna::test::shrunk;
using lacuna::test::small_run;
using lacuna::test::StripePhotos;
using lacuna::test::TemporaryFolder;

namespace {

constexpr std::int64_t k_iterations = 5;
std::string own_path;

/// The paper's full recipe, tiny: every part of the state is in use.
Recipe full_recipe() {
    Recipe recipe = shrunk(Recipe());
    recipe.optimizer.warmup = 3;
    recipe.optimizer.decay = RateDecay::Cosine;
    return recipe;
}

TrainerOptions full_run(const std::filesystem::path& folder) {
    TrainerOptions options = small_run(folder, full_recipe(), k_iterations);
    options.checkpoint_iterations = 1;
    return options;
}

void train(const TrainerOptions& options, TrainerObserver* observer = nullptr) {
    Trainer trainer(options, std::make_shared<StripePhotos>(), observer);
    trainer.run({});
}

/// Tensors and counters; times differ from run to run.
void check_same_state(const std::filesystem::path& a, const std::filesystem::path& b) {
    const TensorFile left = read_newest_checkpoint(a)->state, right = read_newest_checkpoint(b)->state;
    CHECK(left.tensors.size() == right.tensors.size());
    for (const auto& [name, tensor] : left.tensors)
        CHECK_MSG(right.tensors.contains(name) && at::equal(tensor, right.tensors.at(name)), name << " differs");
    for (const char* key : {"iteration", "critic_steps", "batches", "critic", "penalty", "recipe", "latest.psnr"})
        CHECK_MSG(left.metadata.at(key) == right.metadata.at(key),
                  key << ": " << left.metadata.at(key) << ", " << right.metadata.at(key));
}

std::string file_text(const std::filesystem::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A child process that trains in `folder` until it is killed.
pid_t start_child(const std::filesystem::path& folder) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(own_path.c_str(), own_path.c_str(), "--child", folder.c_str(), nullptr);
        ::_exit(127);
    }
    return child;
}

int run_child(const char* folder) {
    TrainerOptions options = full_run(folder);
    options.resume = has_checkpoint(folder);
    train(options);
    return 0;
}

void test_killed_run_resumes_bit_equal(const std::filesystem::path& whole) {
    const TemporaryFolder home;
    const std::filesystem::path run = home / "killed";
    std::srand(7);
    int kills = 0, status = 0;
    // Kill a little later each time: while it starts, trains, writes.
    for (int wait_ms = 300; kills < 8; wait_ms += 150 + std::rand() % 100) {
        const pid_t child = start_child(run);
        std::this_thread::sleep_for(std::chrono::milliseconds(wait_ms));
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status)) break;
        ++kills;
    }
    CHECK_MSG(kills > 0, "the child was never killed");
    if (!WIFEXITED(status)) {
        const pid_t child = start_child(run);
        ::waitpid(child, &status, 0);
    }
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    check_same_state(whole, run);
    CHECK(file_text(whole / "log.csv") == file_text(run / "log.csv"));
    CHECK(file_text(whole / "validation.csv") == file_text(run / "validation.csv"));
    const auto bytes = [](const std::filesystem::path& folder) { return load_generator(Trainer::model_path(folder)); };
    const auto left = bytes(whole).generator->parameters(), right = bytes(run).generator->parameters();
    for (std::size_t i = 0; i < left.size(); ++i) CHECK(at::equal(left[i], right[i]));
}

/// Two processes with half of the batch each train what one trains with all of it.
Recipe shared_recipe(std::int64_t batch) {
    Recipe recipe = full_recipe();
    recipe.data.batch = batch;
    // Adam divides by the gradient's size: at a small rate rounding stays small as well.
    recipe.optimizer.rate = recipe.optimizer.critic_rate = 1e-4;
    return recipe;
}

int run_rank(const char* folder, int rank, int port) {
    WorldOptions options;
    options.rank = rank;
    options.size = 2;
    options.master_address = "127.0.0.1";
    options.master_port = port;
    World world(options);
    TrainerOptions training = small_run(folder, shared_recipe(2), 3);
    training.world = &world;
    train(training);
    world.barrier();
    return 0;
}

int free_port() {
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool bound = ::bind(fd, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                       ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    ::close(fd);
    return bound ? ntohs(address.sin_port) : 0;
}

void test_two_processes_are_one() {
    const TemporaryFolder home;
    train(small_run(home / "one", shared_recipe(4), 3));
    const std::string folder = home / "two", port = std::to_string(free_port());
    std::vector<pid_t> ranks;
    for (const char* rank : {"0", "1"}) {
        ranks.push_back(::fork());
        if (ranks.back() == 0) {
            ::execl(own_path.c_str(), own_path.c_str(), "--rank", folder.c_str(), rank, port.c_str(), nullptr);
            ::_exit(127);
        }
    }
    for (const pid_t rank : ranks) {
        int status = 0;
        ::waitpid(rank, &status, 0);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    const auto one = load_generator(Trainer::model_path(home / "one")).generator->parameters();
    const auto two = load_generator(Trainer::model_path(folder)).generator->parameters();
    for (std::size_t i = 0; i < one.size(); ++i)
        CHECK_MSG(lacuna::test::max_abs_difference(one[i], two[i]) <= 1e-5,
                  i << ": " << lacuna::test::max_abs_difference(one[i], two[i]));
}

/// Pauses or stops at odd moments, in the middle of an update.
class Interrupter final : public TrainerObserver {
 public:
    Trainer* trainer = nullptr;
    std::vector<std::string> said_;
    std::vector<TrainerState> states;
    int samples = 0;
    void progressed(const TrainingSnapshot& snapshot) override {
        if (states.empty() || states.back() != snapshot.state) states.push_back(snapshot.state);
    }
    void sampled(const TrainingSamples& pictures) override {
        ++samples;
        CHECK(pictures.truth.size(0) == 2 && pictures.truth.size(1) == 3);
        CHECK(pictures.coarse.sizes() == pictures.truth.sizes() && pictures.refined.sizes() == pictures.truth.sizes());
        CHECK(pictures.argmax.sizes() == at::IntArrayRef({2, 6, 6}));
        const at::Tensor known = 1 - pictures.holes;
        CHECK(at::equal(pictures.refined * known, pictures.truth * known));
    }
    void said(const std::string& message) override { said_.push_back(message); }
};

void test_pauses_change_nothing(const std::filesystem::path& whole) {
    const TemporaryFolder home;
    Interrupter observer;
    Trainer trainer(full_run(home / "paused"), std::make_shared<StripePhotos>(), &observer);
    CHECK(trainer.confirmed() == TrainerState::Idle);
    std::jthread worker([&] { trainer.run({}); });
    // A pause that is taken back at once leaves no trace.
    while (trainer.snapshot().training_photos == 0) std::this_thread::yield();
    trainer.request_pause();
    trainer.request_resume();
    const std::int64_t next = trainer.snapshot().iteration + 1;
    while (trainer.snapshot().iteration < next) std::this_thread::yield();
    // On a busy machine the thread may not have come to see it yet.
    for (int i = 0; i < 2000 && trainer.confirmed() != TrainerState::Running; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    CHECK(trainer.confirmed() == TrainerState::Running);
    int pauses = 0;
    while (trainer.confirmed() != TrainerState::Finished) {
        std::this_thread::sleep_for(std::chrono::milliseconds(37));
        trainer.request_pause();
        while (trainer.confirmed() != TrainerState::Paused && trainer.confirmed() != TrainerState::Finished)
            std::this_thread::yield();
        if (trainer.confirmed() == TrainerState::Paused) {
            ++pauses;
            const std::int64_t before = trainer.snapshot().iteration;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            CHECK(trainer.snapshot().iteration == before && trainer.requested() == TrainerState::Paused);
        }
        trainer.request_resume();
    }
    worker.join();
    CHECK_MSG(pauses > 0, "it was over before it could be paused");
    CHECK(observer.samples >= 1);
    CHECK(observer.states.front() == TrainerState::Running && observer.states.back() == TrainerState::Finished);
    check_same_state(whole, home / "paused");
}

void test_stop_and_resume(const std::filesystem::path& whole) {
    const TemporaryFolder home;
    TrainerOptions options = full_run(home / "stopped");
    int rounds = 0;
    for (; rounds < 200; ++rounds) {
        options.resume = rounds > 0;
        Trainer trainer(options, std::make_shared<StripePhotos>());
        std::stop_source stop;
        std::jthread worker([&] { trainer.run(stop.get_token()); });
        while (trainer.snapshot().training_photos == 0) std::this_thread::yield();  // set up
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        stop.request_stop();
        worker.join();
        CHECK(trainer.confirmed() == TrainerState::Finished);
        if (trainer.snapshot().iteration >= k_iterations) break;
    }
    CHECK_MSG(rounds > 1 && rounds < 200, rounds << " rounds");
    check_same_state(whole, home / "stopped");
}

void test_damaged_checkpoint_is_passed_over(const std::filesystem::path& whole) {
    const TemporaryFolder home;
    const std::filesystem::path run = home / "damaged";
    std::filesystem::copy(whole, run, std::filesystem::copy_options::recursive);
    const auto newest = read_newest_checkpoint(run)->folder;
    for (const auto& entry : std::filesystem::directory_iterator(newest)) {
        if (entry.path().filename() != "part-00.safetensors") continue;
        std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(5000);
        file.put('\x55').put('\xAA');
    }
    TrainerOptions options = full_run(run);
    options.resume = true;
    Interrupter observer;
    train(options, &observer);
    CHECK(observer.said_.size() == 1 && observer.said_[0].find("passed over") != std::string::npos);
    check_same_state(whole, run);

    for (const auto& checkpoint : std::filesystem::directory_iterator(run)) {
        if (checkpoint.is_directory()) std::filesystem::remove(checkpoint.path() / "SHA1SUMS");
    }
    CHECK_THROWS_AS(train(options), FileError);
}

/// Files may grow to this many bytes; writing beyond fails like a full disk does.
class SmallDisk {
 public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { release(); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    void release() { ::setrlimit(RLIMIT_FSIZE, &before_); }

 private:
    rlimit before_{};
};

void test_full_disk_pauses(const std::filesystem::path& whole) {
    const TemporaryFolder home;
    const std::filesystem::path run = home / "full";
    Interrupter observer;
    SmallDisk disk(4096);
    Trainer trainer(full_run(run), std::make_shared<StripePhotos>(), &observer);
    std::jthread worker([&] { trainer.run({}); });
    while (trainer.confirmed() != TrainerState::Paused) std::this_thread::yield();
    CHECK(!observer.said_.empty() && observer.said_[0].find("could not be written") != std::string::npos);
    CHECK(!has_checkpoint(run));
    for (const auto& entry : std::filesystem::directory_iterator(run))
        CHECK_MSG(!entry.is_directory(), "left behind: " << entry.path());
    trainer.request_resume();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    while (trainer.confirmed() != TrainerState::Paused) std::this_thread::yield();  // still full
    disk.release();
    trainer.request_resume();
    worker.join();
    CHECK(trainer.confirmed() == TrainerState::Finished);
    check_same_state(whole, run);
}

void test_divergence_keeps_the_last_checkpoint() {
    const TemporaryFolder home;
    Recipe recipe = full_recipe();
    recipe.optimizer.warmup = 0;
    // After three good iterations two scores of about log 2 go beyond float's range.
    recipe.adversarial.kind = AdversarialKind::Dcgan;
    recipe.adversarial.weight = 3e38;
    recipe.phases.reconstruction = 3;
    TrainerOptions options = small_run(home / "nan", recipe, 60);
    options.checkpoint_iterations = 1;
    Trainer trainer(options, std::make_shared<StripePhotos>());
    std::string message;
    try {
        trainer.run({});
    } catch (const TrainingDiverged& error) {
        message = error.what();
    }
    CHECK_MSG(message.find("Iteration 4: the generator's total loss became infinite") == 0, "'" << message << "'");
    CHECK(trainer.confirmed() == TrainerState::Failed);
    const auto checkpoint = read_newest_checkpoint(home / "nan");
    CHECK(checkpoint && checkpoint->state.metadata.at("iteration") == "3");
    for (const auto& [name, tensor] : checkpoint->state.tensors) CHECK_MSG(tensor.isfinite().all().item<bool>(), name);
}

/// Micro-batches are a larger batch, a step in another order of additions.
void test_accumulation_is_a_larger_batch() {
    const TemporaryFolder home;
    Recipe recipe = shrunk(Recipe());
    recipe.data.batch = 2;
    TrainerOptions parts = small_run(home / "parts", recipe, 2);
    parts.accumulate = 2;
    recipe.data.batch = 4;
    const TrainerOptions joint = small_run(home / "joint", recipe, 2);
    train(parts);
    train(joint);
    const TensorFile left = read_newest_checkpoint(home / "parts")->state, right = read_newest_checkpoint(home / "joint")->state;
    // Different crops: micro-batches are batches of their own. Both must have used as many samples.
    CHECK(std::stoll(left.metadata.at("batches")) == 2 * std::stoll(right.metadata.at("batches")));
}

void test_starts_and_refusals() {
    const TemporaryFolder home;
    const Recipe recipe = shrunk(Recipe());
    const auto photos = std::make_shared<StripePhotos>();
    train(small_run(home / "first", recipe, 1));
    CHECK_THROWS_AS(train(small_run(home / "first", recipe, 1)), FileError);  // a run is there
    TrainerOptions resume = small_run(home / "nothing", recipe, 1);
    resume.resume = true;
    CHECK_THROWS_AS(train(resume), FileError);

    TrainerOptions from = small_run(home / "second", recipe, 1);
    from.start = Trainer::model_path(home / "first");
    from.metadata["note"] = "from a test";
    train(from);
    const LoadedGenerator model = load_generator(Trainer::model_path(home / "second"));
    CHECK(model.metadata.at("note") == "from a test" && model.metadata.at("recipe") == "paper");
    CHECK(model.metadata.at("started_from").find("model.safetensors") == 0);
    // The second run begins where the first ended: its averaged weights are the model's.
    const auto number = [&](const char* run, const char* key) {
        return read_newest_checkpoint(home / run)->state.metadata.at(key);
    };
    CHECK(number("second", "start.psnr") != number("first", "start.psnr"));
    TrainerOptions none = small_run(home / "fourth", recipe, 1);
    none.start = Trainer::model_path(home / "first");
    none.recipe.optimizer.rate = none.recipe.optimizer.critic_rate = 0;
    train(none);
    CHECK(number("fourth", "start.psnr") == number("second", "start.psnr"));
    const auto before = load_generator(none.start).generator->parameters(),
               after = load_generator(Trainer::model_path(home / "fourth")).generator->parameters();
    for (std::size_t i = 0; i < before.size(); ++i) CHECK_MSG(torch::allclose(before[i], after[i], 1e-6, 1e-7), i);

    TrainerOptions other = small_run(home / "third", recipe, 1);
    other.recipe.generator.width = 6;
    other.start = from.start;
    CHECK_THROWS_AS(train(other), FileError);
    other.start = home / "missing.safetensors";
    CHECK_THROWS_AS(train(other), FileError);
    CHECK_THROWS_AS(Trainer(TrainerOptions(), photos), std::invalid_argument);
}

/// A run of our own losses learns: held-out crops get better.
void test_it_learns() {
    const TemporaryFolder home;
    Recipe recipe = shrunk(Recipe());
    recipe.adversarial.kind = AdversarialKind::None;
    recipe.optimizer.rate = 2e-3;
    recipe.optimizer.beta1 = 0.9;
    recipe.optimizer.beta2 = 0.99;
    recipe.optimizer.clip = 1;
    recipe.data.batch = 4;
    recipe.generator.width = 8;
    TrainerOptions options = small_run(home / "learn", recipe, 160);
    options.threads = 0;
    options.validate_iterations = 20;
    Trainer trainer(options, std::make_shared<StripePhotos>(10, 80, 0.2));
    trainer.run({});
    const TrainingSnapshot snapshot = trainer.snapshot();
    CHECK(snapshot.start && snapshot.latest && snapshot.latest->iteration == 160);
    CHECK_MSG(snapshot.latest->psnr_db > snapshot.start->psnr_db + 0.5,
              "PSNR " << snapshot.start->psnr_db << " to " << snapshot.latest->psnr_db);
    CHECK(snapshot.training_photos == 9 && snapshot.validation_photos == 1 && !snapshot.validation_shares_photos);
}

}  // namespace

int main(int argc, char** argv) {
    own_path = std::filesystem::canonical("/proc/self/exe");
    if (argc == 3 && std::string(argv[1]) == "--child") return run_child(argv[2]);
    if (argc == 5 && std::string(argv[1]) == "--rank") return run_rank(argv[2], std::atoi(argv[3]), std::atoi(argv[4]));
    const TemporaryFolder home;
    const std::filesystem::path whole = home / "whole";
    train(full_run(whole));
    test_killed_run_resumes_bit_equal(whole);
    test_two_processes_are_one();
    test_pauses_change_nothing(whole);
    test_stop_and_resume(whole);
    test_damaged_checkpoint_is_passed_over(whole);
    test_full_disk_pauses(whole);
    test_divergence_keeps_the_last_checkpoint();
    test_accumulation_is_a_larger_batch();
    test_starts_and_refusals();
    test_it_learns();
    return lacuna::test::report();
}
