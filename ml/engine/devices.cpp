// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/devices.h"

#include <c10/core/CachingDeviceAllocator.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <mutex>
#include <thread>

#include "core/error.h"
#include "core/text.h"
#include "ml/engine/network_engines.h"
#include "ml/ops/cuda_module.h"

namespace lacuna::engine {
namespace {

Q_LOGGING_CATEGORY(lcDevices, "lacuna.devices")

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
        throw core::Error(core::ErrorKind::Usage, core::Text::tr("Use the GPU"), reason,
                          core::Text::tr("Choose the CPU or automatic"));
    }
    return torch::kCPU;
}

std::vector<core::DeviceInfo> devices() {
    const QString reason = cudaUnavailableReason();
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    return {{core::Device::Cpu, core::Text::tr("CPU (%1 threads)").arg(cores), {}},
            {core::Device::Cuda, core::Text::tr("NVIDIA GPU"), reason}};
}

double freeGpuBytes() {
    if (!cudaUnavailableReason().isEmpty()) return 0.;
    try {
        (void)torch::empty(1, torch::kCUDA);  // its allocator is made with the first tensor
        return static_cast<double>(c10::getDeviceAllocator(torch::kCUDA)->getMemoryInfo(0).first);
    } catch (const std::exception& error) {
        qCWarning(lcDevices, "The GPU's memory can't be told: %s", error.what());
        return 0.;
    }
}

double heldGpuBytes(torch::Device device) {
    if (!device.is_cuda()) return 0.;
    const c10::DeviceIndex index = device.has_index() ? device.index() : c10::DeviceIndex{0};
    c10::DeviceAllocator* allocator = c10::getDeviceAllocator(torch::kCUDA);
    if (!allocator->initialized()) return 0.;
    constexpr auto kAll = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    return static_cast<double>(allocator->getDeviceStats(index).reserved_bytes[kAll].current);
}

}  // namespace lacuna::engine
