# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# Makes botdesk::llhttp: the system's library where there is one (libllhttp-dev), else the C sources that Debian 12's
# node-llhttp installs, compiled in strict mode.
find_path(LLHTTP_SOURCE_DIR llhttp.c PATHS /usr/share/llhttp NO_DEFAULT_PATH)
find_path(LLHTTP_SHARE_INCLUDE_DIR llhttp.h PATHS /usr/share/include/llhttp NO_DEFAULT_PATH)
find_path(LLHTTP_INCLUDE_DIR llhttp.h)
find_library(LLHTTP_LIBRARY llhttp)

if(LLHTTP_LIBRARY AND LLHTTP_INCLUDE_DIR)
    add_library(botdesk_llhttp INTERFACE)
    target_include_directories(botdesk_llhttp SYSTEM INTERFACE ${LLHTTP_INCLUDE_DIR})
    target_link_libraries(botdesk_llhttp INTERFACE ${LLHTTP_LIBRARY})
elseif(LLHTTP_SOURCE_DIR AND LLHTTP_SHARE_INCLUDE_DIR)
    add_library(botdesk_llhttp STATIC
        ${LLHTTP_SOURCE_DIR}/api.c ${LLHTTP_SOURCE_DIR}/http.c ${LLHTTP_SOURCE_DIR}/llhttp.c)
    set_target_properties(botdesk_llhttp PROPERTIES AUTOMOC OFF)
    target_include_directories(botdesk_llhttp SYSTEM PUBLIC ${LLHTTP_SHARE_INCLUDE_DIR})
    target_compile_definitions(botdesk_llhttp PUBLIC LLHTTP_STRICT_MODE=1)
else()
    message(FATAL_ERROR "llhttp is missing: install node-llhttp (Debian 12) or libllhttp-dev")
endif()
add_library(botdesk::llhttp ALIAS botdesk_llhttp)
