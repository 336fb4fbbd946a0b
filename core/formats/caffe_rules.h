// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgecut {

class CaffeWork;

/// One rule a type of layer: what its tops' shapes, stored parameters and multiply-accumulates are,
/// as BVLC Caffe computes them (Layer::LayerSetUp and Reshape). Numbers of bottoms and tops are
/// checked before; mistakes are kept in the work's fields.
namespace caffe {

// caffe_windows.cpp
void convolution(CaffeWork& work);
void depthwise(CaffeWork& work);
void deconvolution(CaffeWork& work);
void im2col(CaffeWork& work);

// caffe_pooling.cpp
void pooling(CaffeWork& work);
void spatialPyramid(CaffeWork& work);
void roiPooling(CaffeWork& work);
void sensitivePooling(CaffeWork& work);

// caffe_products.cpp
void innerProduct(CaffeWork& work);
void embed(CaffeWork& work);
void lstm(CaffeWork& work);
void rnn(CaffeWork& work);

// caffe_elements.cpp
void sameShape(CaffeWork& work);
void axpy(CaffeWork& work);
void batchNorm(CaffeWork& work);
void bias(CaffeWork& work);
void eltwise(CaffeWork& work);
void normalize(CaffeWork& work);
void prelu(CaffeWork& work);
void responseNorm(CaffeWork& work);
void scale(CaffeWork& work);
void softmax(CaffeWork& work);

// caffe_movement.cpp
void batchReindex(CaffeWork& work);
void concat(CaffeWork& work);
void crop(CaffeWork& work);
void interpolate(CaffeWork& work);
void padding(CaffeWork& work);
void parameter(CaffeWork& work);
void permute(CaffeWork& work);
void slice(CaffeWork& work);
void tile(CaffeWork& work);

// caffe_shapes.cpp
void argMax(CaffeWork& work);
void detectionOutput(CaffeWork& work);
void flatten(CaffeWork& work);
void priorBox(CaffeWork& work);
void reduction(CaffeWork& work);
void reshape(CaffeWork& work);

} // namespace caffe

} // namespace edgecut
