# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cpack --config build/release/CPackConfig.cmake makes botdesk_VERSION_ARCH.deb
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME botdesk)
set(CPACK_PACKAGE_CONTACT "The Botdesk authors <botdesk@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://github.com/botdesk/botdesk")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data that are loaded by name: dpkg-shlibdeps cannot see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6svg6, qt6-image-formats-plugins, qt6-qpa-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-color-emoji, fonts-inter, fonts-jetbrains-mono, qt6-wayland, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "operate a Telegram bot by hand")
string(CONCAT CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Botdesk receives what people send to a Telegram bot, keeps every update,\n"
    "shows it as it came, and lets its operator answer by hand.\n"
    "\n"
    "It brings a Sandbox: a Bot API server on the own machine with simulated\n"
    "people and groups, which any bot framework can be tested against. The\n"
    "Sandbox needs no token, account or network.\n"
    "\n"
    "botdesk is the window, botdesk-cli does the same on a machine without a\n"
    "display.")

if(EXISTS ${CMAKE_CURRENT_LIST_DIR}/debian/lintian-overrides)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/lintian-overrides
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME botdesk)
endif()
include(CPack)
