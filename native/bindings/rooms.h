// What each room gives to addon.cc.
#pragma once

#include "bindings/napi_setup.h"

namespace ipmix {

void init_errors(Napi::Env env, Napi::Object exports);
void init_cancellation(Napi::Env env, Napi::Object exports);
void init_process(Napi::Env env, Napi::Object exports);
void init_tensor(Napi::Env env, Napi::Object exports);
void init_tensor_cuda(Napi::Env env, Napi::Object exports);
void init_tensor_stream(Napi::Env env, Napi::Object exports);
void init_tensor_autograd(Napi::Env env, Napi::Object exports);
void init_tensor_scope(Napi::Env env, Napi::Object exports);
void init_operators(Napi::Env env, Napi::Object exports);
void init_operator_schemas(Napi::Env env, Napi::Object exports);
void init_image(Napi::Env env, Napi::Object exports);
void init_augment(Napi::Env env, Napi::Object exports);
void init_rival(Napi::Env env, Napi::Object exports);
void init_fractal(Napi::Env env, Napi::Object exports);
void init_corrupt(Napi::Env env, Napi::Object exports);
void init_perturb(Napi::Env env, Napi::Object exports);
void init_data(Napi::Env env, Napi::Object exports);
void init_nn(Napi::Env env, Napi::Object exports);
void init_distributed(Napi::Env env, Napi::Object exports);
void init_train(Napi::Env env, Napi::Object exports);

}  // namespace ipmix
