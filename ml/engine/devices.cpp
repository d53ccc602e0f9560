// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/devices.h"

#include <dlfcn.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <mutex>
#include <thread>

#include "core/error.h"
#include "ml/engine/network_engines.h"

namespace lacuna::engine {
namespace {

QString openCudaModule() {
    // Asking the driver first keeps the hundreds of megabytes of CUDA libraries out of programs that have no use for them.
    if (dlopen("libcuda.so.1", RTLD_NOW) == nullptr) return QStringLiteral("no NVIDIA driver is installed");
    const QString program = QCoreApplication::applicationDirPath();
    for (const char* place : {"/../lib/liblacuna_cuda.so", "/../lib/lacuna/liblacuna_cuda.so"}) {
        const QString path = program + QLatin1String(place);
        if (!QFileInfo::exists(path)) continue;
        if (dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_GLOBAL) == nullptr) {
            return QStringLiteral("the GPU module can't be opened (%1)").arg(QString::fromLocal8Bit(dlerror()));
        }
        if (!torch::cuda::is_available()) return QStringLiteral("no GPU that CUDA can use was found");
        return {};
    }
    return QStringLiteral("this build has no GPU module (CUDA's compiler was not there)");
}

}  // namespace

QString cudaUnavailableReason() {
    static std::once_flag once;
    static QString reason;
    std::call_once(once, [] { reason = openCudaModule(); });
    return reason;
}

torch::Device chooseDevice(core::Device wanted) {
    if (wanted == core::Device::Cpu) return torch::kCPU;
    const QString reason = cudaUnavailableReason();
    if (reason.isEmpty()) return torch::kCUDA;
    if (wanted == core::Device::Cuda) {
        throw core::Error(core::ErrorKind::Usage, QStringLiteral("Use the GPU"), reason,
                          QStringLiteral("Choose the CPU or automatic"));
    }
    return torch::kCPU;
}

std::vector<core::DeviceInfo> devices() {
    const QString reason = cudaUnavailableReason();
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    return {{core::Device::Cpu, QStringLiteral("CPU (%1 threads)").arg(cores), {}},
            {core::Device::Cuda, QStringLiteral("NVIDIA GPU"), reason}};
}

}  // namespace lacuna::engine
