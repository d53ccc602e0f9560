// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <new>
#include <opencv2/core.hpp>

#include "core/text.h"

namespace lacuna::core {

Error::Error(ErrorKind kind, QString doing, QString reason, QString remedy)
    : m_kind(kind), m_doing(std::move(doing)), m_reason(std::move(reason)), m_remedy(std::move(remedy)) {
    m_what = message().toStdString();
}

QString Error::message() const {
    const QString text =
        m_doing.isEmpty() ? m_reason : Text::tr("%1: %2", "what was being done: what went wrong").arg(m_doing, m_reason);
    if (m_remedy.isEmpty()) return text;
    const bool ends = text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x3002));
    return ends ? text + QLatin1Char(' ') + m_remedy
                : Text::tr("%1. %2", "what went wrong. what to do about it").arg(text, m_remedy);
}

Error currentExceptionAsError(const QString& doing) {
    const QString memoryRemedy = Text::tr("Close other programs or use a smaller photo or context");
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return {ErrorKind::OutOfMemory, doing, Text::tr("not enough memory"), memoryRemedy};
    } catch (const cv::Exception& error) {
        if (error.code == cv::Error::StsNoMem)
            return {ErrorKind::OutOfMemory, doing, Text::tr("not enough memory"), memoryRemedy};
        return {ErrorKind::EngineFailed, doing, QString::fromStdString(error.err.empty() ? error.what() : error.err)};
    } catch (const std::exception& error) {
        return {ErrorKind::EngineFailed, doing, QString::fromUtf8(error.what())};
    } catch (...) {
        return {ErrorKind::EngineFailed, doing, Text::tr("an unknown failure")};
    }
}

}  // namespace lacuna::core
