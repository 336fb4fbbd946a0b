// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_known_fields.h"

#include "core/formats/unique_names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace edgecut {

namespace {

struct KnownFields
{
    std::string_view message;
    std::string_view fields; ///< between blanks
};

// Messages that rules read numbers from; those of other layers only say how to compute.
constexpr std::array knownFields{
    KnownFields{"argmax_param", " out_max_val top_k axis "},
    KnownFields{"batch_norm_param", " use_global_stats moving_average_fraction eps scale_bias "
                                    "fused_relu engine scale_filler bias_filler "},
    KnownFields{"bias_param", " axis num_axes filler "},
    KnownFields{"concat_param", " axis concat_dim "},
    KnownFields{"convolution_param",
                " num_output bias_term pad kernel_size stride dilation pad_h pad_w kernel_h "
                "kernel_w stride_h stride_w group weight_filler bias_filler engine axis "
                "force_nd_im2col fuse_type eltwise_param relu "},
    KnownFields{"crop_param", " axis offset "},
    KnownFields{"detection_output_param",
                " num_classes share_location background_label_id nms_param save_output_param "
                "code_type variance_encoded_in_target keep_top_k confidence_threshold visualize "
                "visualize_threshold save_file objectness_score "},
    KnownFields{"eltwise_param", " operation coeff stable_prod_grad "},
    KnownFields{"embed_param", " num_output input_dim bias_term weight_filler bias_filler "},
    KnownFields{"flatten_param", " axis end_axis "},
    KnownFields{"inner_product_param", " num_output bias_term weight_filler bias_filler axis "
                                       "transpose normalize "},
    KnownFields{"interp_param", " height width zoom_factor shrink_factor pad_beg pad_end "},
    KnownFields{"lrn_param", " local_size alpha beta norm_region k engine fuse_type "},
    KnownFields{"norm_param", " across_spatial scale_filler channel_shared eps "},
    KnownFields{"permute_param", " order "},
    KnownFields{"pooling_param",
                " pool pad pad_h pad_w kernel_size kernel_h kernel_w stride stride_h stride_w "
                "engine global_pooling round_mode ceil_mode dilation axis torch_pooling "},
    KnownFields{"prelu_param", " filler channel_shared "},
    KnownFields{"prior_box_param",
                " min_size max_size aspect_ratio flip clip variance img_size img_h img_w step "
                "step_h step_w offset "},
    KnownFields{"psroi_pooling_param", " spatial_scale output_dim group_size "},
    KnownFields{"recurrent_param", " num_output weight_filler bias_filler debug_info "
                                   "expose_hidden "},
    KnownFields{"reduction_param", " operation axis coeff "},
    KnownFields{"reshape_param", " shape axis num_axes "},
    KnownFields{"roi_pooling_param", " pooled_h pooled_w spatial_scale pad_ratio "},
    KnownFields{"scale_param", " axis num_axes filler bias_term bias_filler min_value max_value "},
    KnownFields{"slice_param", " axis slice_point slice_dim "},
    KnownFields{"softmax_param", " engine axis "},
    KnownFields{"spp_param", " pyramid_height pool engine "},
    KnownFields{"tile_param", " axis tiles "},
};

constexpr std::string_view layerFields =
    " name type bottom top phase loss_weight param blobs propagate_down include exclude blobs_lr "
    "weight_decay blob_share_mode device buffer ";

bool isAmong(std::string_view fields, std::string_view name)
{
    for (std::size_t at = fields.find(name); at != std::string_view::npos;
         at = fields.find(name, at + 1)) {
        if (at > 0 && fields[at - 1] == ' ' && fields[at + name.size()] == ' ')
            return true;
    }
    return false;
}

void warn(const CaffeLayer& layer, const CaffeField& field, std::vector<Warning>& warnings)
{
    warnings.push_back({{translatable("core", "The field %1 is not known to this program; its "
                                              "value has no effect."),
                         {validUtf8(field.name)}},
                        layer.name,
                        field.line});
}

} // namespace

void warnOfUnknownFields(const CaffeLayer& layer, std::vector<Warning>& warnings)
{
    // In the oldest syntax both kinds of fields stand together.
    if (layer.flat || !layer.operation)
        return;
    for (const CaffeField* field : layer.fields.fields()) {
        if (!isAmong(layerFields, field->name) && !field->name.ends_with("_param"))
            return warn(layer, *field, warnings);
    }
    const auto* const known =
        std::find_if(knownFields.begin(), knownFields.end(), [&](const KnownFields& entry) {
            return entry.message == layer.operation->parameters;
        });
    if (known == knownFields.end())
        return;
    for (const CaffeField* field : layer.parameters(known->message).fields()) {
        if (!isAmong(known->fields, field->name))
            return warn(layer, *field, warnings);
    }
}

} // namespace edgecut
