// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/devices.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <mutex>
#include <thread>

#include "core/error.h"
#include "ml/engine/network_engines.h"
#include "ml/ops/cuda_module.h"

namespace lacuna::engine {
namespace {

QString whyNoCuda() {
    const QString program = QCoreApplication::applicationDirPath();
    QString module = program + QStringLiteral("/../lib/liblacuna_cuda.so");
    if (!QFileInfo::exists(module)) module = program + QStringLiteral("/../lib/lacuna/liblacuna_cuda.so");
    return QString::fromStdString(ml::cuda_unavailable_reason(QFile::encodeName(module).toStdString()));
}

}  // namespace

QString cudaUnavailableReason() {
    static std::once_flag once;
    static QString reason;
    std::call_once(once, [] { reason = whyNoCuda(); });
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
