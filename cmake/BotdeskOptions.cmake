# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# Standard, warnings and QT_NO_… for every target come from here alone.
add_library(botdesk_options INTERFACE)
target_compile_features(botdesk_options INTERFACE cxx_std_20)
target_compile_options(botdesk_options INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wnon-virtual-dtor;-Woverloaded-virtual;-Wunused;-Wimplicit-fallthrough;-Werror>
    # g++ 12 reports maybe-uninitialized inside std::optional and std::variant where nothing is wrong (GCC bugs 105562, 80635).
    $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized;-Wno-missing-field-initializers>
    $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:Clang>>:-Wno-missing-field-initializers>)
target_compile_definitions(botdesk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

find_program(BOTDESK_LLD ld.lld)
if(BOTDESK_LLD)
    add_link_options(-fuse-ld=lld)
endif()

if(BOTDESK_INSTRUMENTED)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "BOTDESK_INSTRUMENTED needs clang: set CC=clang CXX=clang++")
    endif()
    add_compile_options(-O1 -g1 -fno-omit-frame-pointer
        -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined)
endif()
