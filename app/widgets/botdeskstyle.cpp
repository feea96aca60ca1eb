// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/botdeskstyle.h"

#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ControlHeight = 28;
constexpr int HeaderHeight = 26;
constexpr int TabHeight = 40;
constexpr int ScrollBarWidth = 10;
constexpr int IndicatorSide = 16;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

//! Fields with trouble carry the property "tone" = "error" or "warn", set by setFieldTone().
QColor fieldLine(const QWidget *widget, bool focused)
{
    const QByteArray tone = widget ? widget->property("tone").toByteArray() : QByteArray();
    if (tone == "error")
        return themeColor(Color::Error);
    if (tone == "warn")
        return themeColor(Color::Warn);
    return themeColor(focused ? Color::Focus : Color::LineStrong);
}

void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    paintBox(painter, option->rect, themeColor(enabled ? Color::BgInput : Color::BgSunken),
             enabled ? fieldLine(widget, focused) : themeColor(Color::Line));
    if (focused)
        paintFocusRing(painter, option->rect);
}

void paintArrow(QPainter *painter, const QStyleOption *option, const QString &name)
{
    const int side = std::min({px(16), option->rect.width(), option->rect.height()});
    const QRect rect = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(side, side), option->rect);
    paintIcon(painter, rect, name, themeColor(has(option, QStyle::State_Enabled) ? Color::Text2 : Color::TextOff));
}

void paintToolButtonPanel(QPainter *painter, const QStyleOption *option)
{
    const bool raised = has(option, QStyle::State_AutoRaise);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    QColor fill = raised ? QColor() : themeColor(Color::BgPanel);
    QColor line = raised ? QColor() : themeColor(has(option, QStyle::State_Enabled) ? Color::LineStrong : Color::Line);
    if (on) {
        fill = themeColor(Color::AccentSoft);
        line = raised ? QColor() : themeColor(Color::Accent);
    } else if (hovered || has(option, QStyle::State_Sunken)) {
        fill = themeColor(Color::BgHover);
    }
    paintBox(painter, option->rect, fill, line);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option->rect);
}

//! A row's or a cell's background: selection stays visible, but calmer, when the pane has lost the focus.
void paintItemPanel(QPainter *painter, const QStyleOptionViewItem *item)
{
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    if (has(item, QStyle::State_Selected))
        painter->fillRect(item->rect, themeColor(has(item, QStyle::State_Active) ? Color::BgSelected : Color::BgSelectedOff));
    else if (has(item, QStyle::State_MouseOver) && has(item, QStyle::State_Enabled))
        painter->fillRect(item->rect, themeColor(Color::BgHover));
}

void paintSpinButtons(QPainter *painter, const QStyleOptionSpinBox *spin, const QStyle *style, const QWidget *widget)
{
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool can = has(spin, QStyle::State_Enabled)
            && spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, spin, part, widget);
        const int side = std::min(px(10), rect.height());
        paintIcon(painter, QStyle::alignedRect(spin->direction, Qt::AlignCenter, QSize(side, side), rect),
                  up ? u"up"_s : u"down"_s, themeColor(can ? Color::Text2 : Color::TextOff));
    }
}

} // namespace

BotdeskStyle::BotdeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int BotdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return 1;
    case PM_ScrollBarExtent: return px(ScrollBarWidth);
    case PM_ScrollBarSliderMin: return px(28);
    case PM_SplitterWidth: return 7;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(IndicatorSide);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return px(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return px(4);
    case PM_MenuHMargin: return 0;
    case PM_TabBarTabHSpace: return px(24);
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_HeaderMargin: return px(8);
    case PM_FocusFrameHMargin: return px(7);   // what stands before and behind the text of a cell
    case PM_HeaderMarkSize: return px(12);
    case PM_ToolTipLabelFrameWidth: return px(6);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BotdeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DitherDisabledText: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_Table_GridLineColor: return int(themeColor(Color::Line).rgba());
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize BotdeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox: result.setHeight(px(ControlHeight)); break;
    case CT_ComboBox: result = QSize(size.width() + px(8 + 8 + 16 + 8), px(ControlHeight)); break;
    case CT_PushButton: result = QSize(std::max(size.width() + px(24), px(72)), px(ControlHeight)); break;
    case CT_ToolButton: result = QSize(std::max(size.width() + px(12), px(ControlHeight)), px(ControlHeight)); break;
    case CT_ProgressBar: result.setHeight(px(4)); break;
    case CT_HeaderSection: result.setHeight(px(HeaderHeight)); break;
    case CT_TabBarTab: result.setHeight(px(TabHeight)); break;
    case CT_MenuBarItem: result = QSize(size.width() + px(16), px(30)); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                result = QSize(px(32), px(9));
            else
                result = QSize(size.width() + item->reservedShortcutWidth + px(12 + 16 + 8 + 28 + 24), px(26));
        }
        break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(std::max(result.height(), px(22))); break;
    default: break;
    }
    return result;
}

QRect BotdeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_HeaderLabel: return option->rect.adjusted(px(8), 0, -px(8), 0);
    case SE_LineEditContents: return option->rect.adjusted(px(6), 1, -px(6), -1);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect BotdeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarGroove)
            return option->rect;
        if (bar && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int length = across ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const qint64 all = range + bar->pageStep;
            int thumb = range > 0 ? int(qint64(length) * bar->pageStep / std::max<qint64>(1, all)) : length;
            thumb = std::clamp(thumb, std::min(length, px(28)), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                      bar->upsideDown);
            const auto along = [&](int from, int count) {
                return across ? QRect(bar->rect.left() + from, bar->rect.top(), count, bar->rect.height())
                              : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), count);
            };
            if (part == SC_ScrollBarSlider)
                return along(start, thumb);
            return part == SC_ScrollBarSubPage ? along(0, start) : along(start + thumb, length - start - thumb);
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        const int arrow = px(28);
        switch (part) {
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup: return rect;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height()));
        case SC_ComboBoxEditField: return visualRect(option->direction, rect, rect.adjusted(px(7), 1, -arrow, -1));
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void BotdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheckBox(painter, option->rect, option);
    case PE_IndicatorRadioButton: return paintRadioButton(painter, option->rect, option);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return;   // the row's selection shows where the focus is
        return paintFocusRing(painter, option->rect);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(painter, option, widget);
        return;
    case PE_FrameLineEdit: return paintField(painter, option, widget);
    case PE_PanelButtonTool: return paintToolButtonPanel(painter, option);
    case PE_PanelButtonCommand: return paintButtonPanel(painter, option, widget);
    case PE_Frame:
        if (widget && widget->property("field").toBool())
            return paintField(painter, option, widget);
        return paintBox(painter, option->rect, {}, themeColor(Color::Line), 0);
    case PE_FrameGroupBox: return paintBox(painter, option->rect, {}, themeColor(Color::Line), CardRadius);
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, themeColor(Color::BgPanel));
        return paintBox(painter, option->rect, {}, themeColor(Color::LineStrong), 0);
    case PE_PanelTipLabel: painter->fillRect(option->rect, themeColor(Color::BgTooltip)); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), themeColor(Color::Line));
        return;
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar: return;
    case PE_IndicatorArrowDown: return paintArrow(painter, option, u"down"_s);
    case PE_IndicatorArrowUp: return paintArrow(painter, option, u"up"_s);
    case PE_IndicatorArrowLeft: return paintArrow(painter, option, u"left"_s);
    case PE_IndicatorArrowRight: return paintArrow(painter, option, u"right"_s);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintArrow(painter, option, header->sortIndicator == QStyleOptionHeader::SortUp ? u"up"_s : u"down"_s);
        return;
    case PE_IndicatorBranch:
        if (has(option, State_Children))
            paintArrow(painter, option, has(option, State_Open) ? u"down"_s : u"right"_s);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->features.testFlag(QStyleOptionViewItem::Alternate))
                painter->fillRect(item->rect, themeColor(Color::BgSunken));
            if (has(item, State_Selected))
                paintItemPanel(painter, item);
        }
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintItemPanel(painter, item);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BotdeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: return paintButtonPanel(painter, option, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButtonLabel(painter, button, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(painter, tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab plain(*tab);
            plain.state.setFlag(State_HasFocus, false);   // the shape has drawn the ring
            const Color ink = has(option, State_Selected) ? Color::Accent : Color::Text2;
            plain.palette.setColor(QPalette::Active, QPalette::WindowText, themeColor(ink));
            plain.palette.setColor(QPalette::Inactive, QPalette::WindowText, themeColor(ink));
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeaderSection(painter, header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, themeColor(Color::BgSunken));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), themeColor(Color::Line));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            return paintHeaderLabel(painter, header);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuItem(painter, item, widget);
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, themeColor(Color::BgRail)); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, themeColor(Color::BgRail));
            if (has(item, State_Selected))
                paintBox(painter, QRectF(item->rect).adjusted(0, 2, 0, -2), themeColor(Color::BgSelected), {});
            int flags = Qt::AlignCenter | Qt::TextSingleLine;
            flags |= proxy()->styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
            proxy()->drawItemText(painter, item->rect, flags, item->palette, has(item, State_Enabled), item->text,
                                  QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        return paintSplitterGrip(painter, option->rect, has(option, State_Horizontal), has(option, State_MouseOver));
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect rect = option->rect;
            const QRect line = frame->frameShape == QFrame::HLine ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                                                  : QRect(rect.center().x(), rect.top(), 1, rect.height());
            painter->fillRect(line, themeColor(Color::Line));
            return;
        }
        break;
    case CE_ProgressBarGroove: return paintBox(painter, option->rect, themeColor(Color::Line), {}, 2);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(painter, bar);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BotdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(painter, bar, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->frame)
            paintField(painter, option, widget);
        QStyleOption arrow(*option);
        arrow.rect = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return paintArrow(painter, &arrow, u"down"_s);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                paintField(painter, option, widget);
            return paintSpinButtons(painter, spin, proxy(), widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon BotdeskStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton: return themeIcon(u"close"_s);
    case SP_ToolBarHorizontalExtensionButton: return themeIcon(u"more"_s);
    case SP_MessageBoxWarning: return themeIcon(u"warn"_s, Color::Warn);
    case SP_MessageBoxCritical: return themeIcon(u"error"_s, Color::Error);
    case SP_MessageBoxInformation: return themeIcon(u"info"_s, Color::Accent);
    case SP_MessageBoxQuestion: return themeIcon(u"info"_s, Color::Accent);
    case SP_DialogOkButton:
    case SP_DialogCancelButton:
    case SP_DialogCloseButton:
    case SP_DialogApplyButton:
    case SP_DialogYesButton:
    case SP_DialogNoButton: return {};   // dialog buttons are words
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void BotdeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QSplitterHandle *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace Botdesk
