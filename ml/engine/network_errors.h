// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/util/Exception.h>

#include "core/error.h"
#include "core/text.h"
#include "ml/ops/cancelled.h"
#include "ml/ops/short_memory.h"

namespace lacuna::engine {

/// Does work, and turns what LibTorch and ml throw meanwhile into core::Error: Cancelled, OutOfMemory or EngineFailed.
template <typename Work>
auto withPlainErrors(const QString& doing, const Work& work) {
    try {
        return work();
    } catch (const ml::Cancelled&) {
        throw core::Error(core::ErrorKind::Cancelled, doing, core::Text::tr("cancelled"));
    } catch (const c10::Error& error) {
        switch (ml::short_memory(error)) {
            case ml::ShortMemory::Device:
                throw core::Error(core::ErrorKind::OutOfMemory, doing, core::Text::tr("not enough GPU memory"),
                                  core::Text::tr("Use the CPU, or a smaller context"));
            case ml::ShortMemory::Host:
                throw core::Error(core::ErrorKind::OutOfMemory, doing, core::Text::tr("not enough memory"),
                                  core::Text::tr("Use a smaller context"));
            case ml::ShortMemory::None:
                break;
        }
        throw core::Error(core::ErrorKind::EngineFailed, doing,
                          QString::fromUtf8(error.what_without_backtrace()).section(QLatin1Char('\n'), 0, 0));
    }
}

}  // namespace lacuna::engine
