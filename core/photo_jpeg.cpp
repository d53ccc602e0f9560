// SPDX-License-Identifier: GPL-3.0-or-later
#include <csetjmp>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

#include <jpeglib.h>

#include "core/photo_codecs.h"

namespace lacuna::core {

namespace {

/// The library reports failure by a function that must not return.
struct Failure {
    jpeg_error_mgr manager;
    std::jmp_buf back;
    char message[JMSG_LENGTH_MAX] = {};
};

void giveUp(j_common_ptr jpeg) {
    auto* failure = reinterpret_cast<Failure*>(jpeg->err);
    failure->manager.format_message(jpeg, failure->message);
    std::longjmp(failure->back, 1);
}

/// Density is a number of 16 bit.
std::uint16_t dotsPerInch(int dotsPerMeter) {
    return static_cast<std::uint16_t>(qBound(0, qRound(dotsPerMeter * 0.0254), 65535));
}

struct Request {
    const cv::Mat& pixels;
    int quality;
    bool fullColour;
    std::uint16_t dotsX, dotsY;
};

/// Nothing with a destructor lives in here, since a failure jumps out of it. The bytes are malloc's.
bool compress(const Request& request, Failure& failure, unsigned char** bytes, unsigned long* size) {
    jpeg_compress_struct jpeg;
    jpeg.err = jpeg_std_error(&failure.manager);
    failure.manager.error_exit = giveUp;
    if (setjmp(failure.back)) {
        jpeg_destroy_compress(&jpeg);
        return false;
    }
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, bytes, size);
    jpeg.image_width = static_cast<JDIMENSION>(request.pixels.cols);
    jpeg.image_height = static_cast<JDIMENSION>(request.pixels.rows);
    jpeg.input_components = request.pixels.channels();
    jpeg.in_color_space = request.pixels.channels() == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, request.quality, TRUE);
    jpeg.optimize_coding = TRUE;
    if (request.pixels.channels() == 3)
        jpeg.comp_info[0].h_samp_factor = jpeg.comp_info[0].v_samp_factor = request.fullColour ? 1 : 2;
    if (request.dotsX > 0 && request.dotsY > 0) {
        jpeg.density_unit = 1;
        jpeg.X_density = request.dotsX;
        jpeg.Y_density = request.dotsY;
    }
    jpeg_start_compress(&jpeg, TRUE);
    while (jpeg.next_scanline < jpeg.image_height) {
        auto* row = const_cast<JSAMPROW>(request.pixels.ptr(static_cast<int>(jpeg.next_scanline)));
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    return true;
}

}  // namespace

QByteArray encodeJpeg(const cv::Mat& pixels, int quality, bool fullColour, int dotsPerMeterX, int dotsPerMeterY) {
    if (pixels.type() != CV_8UC1 && pixels.type() != CV_8UC3) throw std::runtime_error("JPEG holds grey or colour of 8 bit");
    Failure failure;
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const bool done =
        compress({pixels, quality, fullColour, dotsPerInch(dotsPerMeterX), dotsPerInch(dotsPerMeterY)}, failure, &bytes, &size);
    // After a failure the pointer may be an old one, so what little there was is left behind.
    const std::unique_ptr<unsigned char, decltype(&std::free)> owner(done ? bytes : nullptr, std::free);
    if (!done) throw std::runtime_error(std::string("the JPEG encoder failed: ") + failure.message);
    return {reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)};
}

}  // namespace lacuna::core
