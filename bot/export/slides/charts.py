"""Native charts that stay editable: the emotion line per persona, and satisfaction against the goal."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.chart.axis import _BaseAxis
from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.series import LineSeries
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_THEME_COLOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.slide import Slide
from pptx.util import Pt

from bot.export.slides.deck import BRAND, INK, LINES, QUIET, WASH, Box
from bot.export.slides.kit import SMALLEST, describe
from bot.export.wording import fit_for_xml
from bot.journey.parts import HIGHEST_EMOTION, LOWEST_EMOTION

SIGNED = "+0.#;−0.#;0"
MOST_LINES = len(LINES)
"""So many personas can be told apart in one picture."""
MARKS = ("●", "◆", "■", "▲", "○", "◇")
"""The markers of the lines, as they are named in text."""
_MARKERS = (
    XL_MARKER_STYLE.CIRCLE,
    XL_MARKER_STYLE.DIAMOND,
    XL_MARKER_STYLE.SQUARE,
    XL_MARKER_STYLE.TRIANGLE,
    XL_MARKER_STYLE.CIRCLE,
    XL_MARKER_STYLE.DIAMOND,
)
_HOLLOW_FROM = 4
_DASHES = (
    MSO_LINE_DASH_STYLE.SOLID,
    MSO_LINE_DASH_STYLE.DASH,
    MSO_LINE_DASH_STYLE.ROUND_DOT,
    MSO_LINE_DASH_STYLE.DASH_DOT,
    MSO_LINE_DASH_STYLE.LONG_DASH,
    MSO_LINE_DASH_STYLE.LONG_DASH_DOT,
)


@dataclass(frozen=True)
class Series:
    """A named line or row of bars; None leaves a gap, for what is not known is not zero."""

    name: str
    values: Sequence[float | None]


def emotion_chart(
    slide: Slide,
    box: Box,
    plot: Box,
    categories: Sequence[str],
    lines: Sequence[Series],
    text: str,
    name: str,
) -> None:
    """Draw the emotion lines (rule 16); `plot` is the part of the box that spans the columns above and below it."""
    chart = _chart(slide, box, XL_CHART_TYPE.LINE_MARKERS, categories, lines, SIGNED, text, name)
    _place_plot(chart, box, plot)
    values, steps = chart.value_axis, chart.category_axis
    values.minimum_scale, values.maximum_scale = LOWEST_EMOTION, HIGHEST_EMOTION
    values.major_unit = HIGHEST_EMOTION
    _quiet_axis(values, SIGNED)
    steps.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    steps.major_tick_mark = XL_TICK_MARK.NONE
    steps.format.line.color.theme_color = QUIET
    steps.format.line.color.brightness = 0.6
    steps.format.line.width = Pt(0.75)
    for number, series in enumerate(chart.plots[0].series):
        _style_line(series, number)
    _label_outer_values(chart, lines)


def line_chart(
    slide: Slide, box: Box, categories: Sequence[str], lines: Sequence[Series], text: str, name: str
) -> None:
    """Draw satisfaction per month from 0 to 10; the second line, when there is one, is the goal."""
    chart = _chart(slide, box, XL_CHART_TYPE.LINE_MARKERS, categories, lines, "0.0", text, name)
    known = [value for line in lines for value in line.values if value is not None]
    axis = chart.value_axis
    axis.minimum_scale, axis.maximum_scale = max(0, int(min(known)) - 1), min(10, int(max(known)) + 1)
    axis.major_unit = 1
    _quiet_axis(axis, "0")
    _quiet_axis(chart.category_axis, "General", grid=False)
    first, *goal = chart.plots[0].series
    _style_line(first, 0)
    labels = first.data_labels
    labels.show_value, labels.position = True, XL_LABEL_POSITION.ABOVE
    labels.font.size, labels.font.bold = Pt(12), True
    for series in goal:
        _style_line(series, 1)
        series.marker.style = XL_MARKER_STYLE.NONE
    _legend(chart)


def bar_chart(slide: Slide, box: Box, categories: Sequence[str], bars: Series, text: str, name: str) -> None:
    """Draw the share of scores that reach the goal, per month, in percent (rule 22)."""
    chart = _chart(slide, box, XL_CHART_TYPE.COLUMN_CLUSTERED, categories, [bars], '0"%"', text, name)
    axis = chart.value_axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, 100, 50
    _quiet_axis(axis, '0"%"')
    _quiet_axis(chart.category_axis, "General", grid=False)
    plot = chart.plots[0]
    plot.gap_width = 60
    fill = plot.series[0].format.fill
    fill.solid()
    fill.fore_color.theme_color = BRAND
    labels = plot.series[0].data_labels
    labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
    labels.font.size, labels.font.bold = Pt(12), True


def _chart(
    slide: Slide,
    box: Box,
    kind: XL_CHART_TYPE,
    categories: Sequence[str],
    series: Sequence[Series],
    number_format: str,
    text: str,
    name: str,
) -> Chart:
    data: Any = CategoryChartData(number_format=number_format)  # type: ignore[no-untyped-call]  # published half typed
    data.categories = [fit_for_xml(category) for category in categories]
    for one in series:
        data.add_series(fit_for_xml(one.name), one.values)
    frame: Any = slide.shapes.add_chart(kind, *box.emu(), data)
    describe(frame, name, text)
    chart: Chart = frame.chart
    chart.has_title = False
    chart.has_legend = False
    chart.font.size = Pt(SMALLEST)
    chart.font.color.theme_color = INK
    return chart


def _place_plot(chart: Chart, box: Box, plot: Box) -> None:
    """Give the plot its exact place, so that each point stands in the middle of its step's column."""
    shares = (
        ("x", (plot.x - box.x) / box.width),
        ("y", (plot.y - box.y) / box.height),
        ("w", plot.width / box.width),
        ("h", plot.height / box.height),
    )
    modes = "".join(f'<c:{side}Mode val="edge"/>' for side in ("x", "y"))
    places = "".join(f'<c:{side} val="{share:.5f}"/>' for side, share in shares)
    layout = parse_xml(
        f'<c:layout {nsdecls("c")}><c:manualLayout><c:layoutTarget val="inner"/>'
        f"{modes}{places}</c:manualLayout></c:layout>"
    )
    area = chart.element.find(f".//{qn('c:plotArea')}")
    old = area.find(qn("c:layout"))
    if old is not None:
        area.remove(old)
    area.insert(0, layout)


def _quiet_axis(axis: _BaseAxis, number_format: str, *, grid: bool = True) -> None:
    axis.has_major_gridlines = grid
    if grid:
        axis.major_gridlines.format.line.color.theme_color = WASH
    axis.format.line.fill.background()
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_labels.font.size = Pt(SMALLEST)
    axis.tick_labels.font.color.theme_color = QUIET
    axis.tick_labels.number_format = number_format
    axis.tick_labels.number_format_is_linked = False
    # Below zero, names of the months and steps would stand in the middle of the chart.
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW


def _style_line(series: LineSeries, number: int) -> None:
    colour = LINES[number % len(LINES)]
    series.smooth = False
    line = series.format.line
    line.color.theme_color = colour
    line.width = Pt(2.25 if number == 0 else 1.75)
    line.dash_style = _DASHES[number % len(_DASHES)]
    marker = series.marker
    marker.style, marker.size = _MARKERS[number % len(_MARKERS)], 8
    marker.format.fill.solid()
    hollow = number >= _HOLLOW_FROM
    marker.format.fill.fore_color.theme_color = MSO_THEME_COLOR.BACKGROUND_1 if hollow else colour
    marker.format.line.color.theme_color = colour


def _label_outer_values(chart: Chart, lines: Sequence[Series]) -> None:
    """Write at each step the highest value above its point and the lowest below it, so that none collide."""
    series = list(chart.plots[0].series)
    for step in range(max((len(line.values) for line in lines), default=0)):
        known = [
            (value, number) for number, line in enumerate(lines) if (value := line.values[step]) is not None
        ]
        if not known:
            continue
        highest, lowest = max(known, key=lambda one: one[0]), min(known, key=lambda one: one[0])
        _label(series[highest[1]], step, XL_LABEL_POSITION.ABOVE, LINES[highest[1] % len(LINES)])
        if lowest[0] < highest[0]:
            _label(series[lowest[1]], step, XL_LABEL_POSITION.BELOW, LINES[lowest[1] % len(LINES)])


def _label(series: LineSeries, step: int, position: XL_LABEL_POSITION, colour: MSO_THEME_COLOR) -> None:
    label = series.points[step].data_label
    label.position = position
    font = label.font
    font.size, font.bold = Pt(SMALLEST), True
    font.color.theme_color = colour
    # The library makes labels of this kind without saying what they show.
    element = label._dLbl  # noqa: SLF001  # there is no other way in
    for shown in (
        "c:showLegendKey",
        "c:showVal",
        "c:showCatName",
        "c:showSerName",
        "c:showPercent",
        "c:showBubbleSize",
    ):
        flag = element.find(qn(shown))
        if flag is None:
            flag = OxmlElement(shown)
            element.append(flag)
        flag.set("val", str(int(shown == "c:showVal")))


def _legend(chart: Chart) -> None:
    chart.has_legend = True
    legend = chart.legend
    if legend is not None:
        legend.position = XL_LEGEND_POSITION.BOTTOM
        legend.include_in_layout = False
        legend.font.size = Pt(SMALLEST)
