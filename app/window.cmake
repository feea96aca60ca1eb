# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The window: the library botdesk_ui, which window tests link too, under a thin botdesk.

# One precompiled header for the window and its tests. Its own definitions are those of Qt6::Widgets only, see lib/.
add_library(botdesk_pch_gui STATIC pch.cpp)
target_precompile_headers(botdesk_pch_gui PRIVATE pch.h)
target_link_libraries(botdesk_pch_gui PRIVATE botdesk_options Qt6::Widgets tl::expected)

add_library(botdesk_ui STATIC)
add_library(botdesk::ui ALIAS botdesk_ui)
target_include_directories(botdesk_ui PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(botdesk_ui PUBLIC botdesk::core Qt6::Widgets PRIVATE botdesk_options Qt6::Svg Qt6::DBus)
foreach(upper types keyboard api store session words)
    if(TARGET botdesk_${upper})
        target_link_libraries(botdesk_ui PUBLIC botdesk_${upper})
    endif()
endforeach()
target_compile_definitions(botdesk_ui PRIVATE BOTDESK_VERSION="${PROJECT_VERSION}")
target_precompile_headers(botdesk_ui REUSE_FROM botdesk_pch_gui)

file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(botdesk_ui botdesk_icons PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources FILES ${icons})
qt_add_resources(botdesk_ui botdesk_schema PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources
    FILES ${PROJECT_SOURCE_DIR}/resources/schema/bot-api.json)

# A folder is one page (or what pages share) and adds its files to botdesk_ui by target_sources(botdesk_ui PRIVATE …).
foreach(part widgets settings compose answers received chat broadcast updates webhook keyboard sandbox window)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${part}/CMakeLists.txt)
        add_subdirectory(${part})
        # CMake 3.25 would not look for Q_OBJECT in a header that is new.
        set_property(TARGET botdesk_ui APPEND PROPERTY AUTOGEN_TARGET_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${part}/CMakeLists.txt)
    endif()
endforeach()

if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/main.cpp)
    add_executable(botdesk main.cpp)
    target_link_libraries(botdesk PRIVATE botdesk_options botdesk::ui)
    target_compile_definitions(botdesk PRIVATE BOTDESK_VERSION="${PROJECT_VERSION}")
    target_precompile_headers(botdesk REUSE_FROM botdesk_pch_gui)
    install(TARGETS botdesk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
