// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/world_options.h"

#include <charconv>
#include <climits>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace lacuna::ml {

namespace {

// The variables of one environment; an empty one counts as not set.
class Variables {
 public:
    explicit Variables(const Environment& environment) : environment_(environment) {}

    std::optional<std::string> text(const char* name) const {
        const char* value = environment_(name);
        return value != nullptr && *value != '\0' ? std::optional<std::string>(value) : std::nullopt;
    }

    std::optional<int> number(const char* name, int least, int most) const {
        const std::optional<std::string> value = text(name);
        if (!value) return std::nullopt;
        int result = 0;
        const char* end = value->data() + value->size();
        const auto [stop, error] = std::from_chars(value->data(), end, result);
        if (error != std::errc() || stop != end || result < least || result > most)
            throw std::invalid_argument(std::string(name) + " is \"" + *value + "\": it must be a whole number from " +
                                        std::to_string(least) + " to " + std::to_string(most));
        return result;
    }

    int needed_number(const char* name, const char* because, int least, int most) const {
        const std::optional<int> value = number(name, least, most);
        if (!value) throw std::invalid_argument(missing(name, because));
        return *value;
    }

    static std::string missing(const char* name, const char* because) {
        return std::string(name) + " is not set, but " + because +
               " is: several processes train together only where both are set, and with MASTER_ADDR and MASTER_PORT";
    }

 private:
    const Environment& environment_;
};

constexpr int k_most_ranks = 1 << 20;

// "gpu[03,05-07],login1" is gpu03, gpu05 ...: the first name.
std::string first_host(const std::string& list) {
    std::string host;
    for (size_t i = 0; i < list.size() && list[i] != ',';) {
        if (list[i] != '[') {
            host += list[i++];
            continue;
        }
        const size_t end = list.find(']', i);
        if (end == std::string::npos) return {};
        const std::string_view choice = std::string_view(list).substr(i + 1, end - i - 1);
        host += choice.substr(0, choice.find_first_of(",-"));
        i = end + 1;
    }
    return host;
}

WorldOptions checked(WorldOptions world) {
    if (world.rank >= world.size)
        throw std::invalid_argument("rank " + std::to_string(world.rank) + " of " + std::to_string(world.size) +
                                    " makes no sense: ranks count from 0");
    return world;
}

std::optional<WorldOptions> from_torchrun(const Variables& variables) {
    if (!variables.text("RANK") && !variables.text("WORLD_SIZE")) return std::nullopt;
    WorldOptions world;
    world.rank = variables.needed_number("RANK", "WORLD_SIZE", 0, k_most_ranks);
    world.size = variables.needed_number("WORLD_SIZE", "RANK", 1, k_most_ranks);
    world.local_rank = variables.number("LOCAL_RANK", 0, k_most_ranks).value_or(0);
    world.master_is_external = variables.text("TORCHELASTIC_USE_AGENT_STORE") == "True";
    if (world.size > 1) {
        const std::optional<std::string> address = variables.text("MASTER_ADDR");
        if (!address) throw std::invalid_argument(Variables::missing("MASTER_ADDR", "RANK"));
        world.master_address = *address;
        world.master_port = variables.needed_number("MASTER_PORT", "RANK", 1, 65535);
    }
    return checked(world);
}

std::optional<WorldOptions> from_slurm(const Variables& variables) {
    if (!variables.text("SLURM_PROCID") || !variables.text("SLURM_NTASKS")) return std::nullopt;
    WorldOptions world;
    world.rank = variables.needed_number("SLURM_PROCID", "SLURM_NTASKS", 0, k_most_ranks);
    world.size = variables.number("SLURM_STEP_NUM_TASKS", 1, k_most_ranks)
                     .value_or(variables.needed_number("SLURM_NTASKS", "SLURM_PROCID", 1, k_most_ranks));
    if (world.size == 1) return std::nullopt;
    world.local_rank = variables.number("SLURM_LOCALID", 0, k_most_ranks).value_or(0);
    world.master_address = variables.text("MASTER_ADDR").value_or(first_host(variables.text("SLURM_JOB_NODELIST").value_or("")));
    if (world.master_address.empty())
        throw std::invalid_argument(
            "Slurm runs several tasks, but neither MASTER_ADDR nor SLURM_JOB_NODELIST names the host of rank 0");
    // Below the ports that systems hand out by themselves; jobs that share a host get different ones.
    const int job = variables.number("SLURM_JOB_ID", 0, INT_MAX).value_or(0);
    world.master_port = variables.number("MASTER_PORT", 1, 65535).value_or(20000 + job % 10000);
    return checked(world);
}

}  // namespace

std::optional<WorldOptions> world_from_environment(const Environment& environment) {
    const Variables variables(environment);
    const std::optional<WorldOptions> world = from_torchrun(variables);
    return world ? world : from_slurm(variables);
}

std::optional<WorldOptions> world_from_environment() {
    return world_from_environment([](const char* name) -> const char* { return std::getenv(name); });
}

}  // namespace lacuna::ml
