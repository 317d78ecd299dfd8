package inlay.bench.report;

import inlay.bench.lists.Peer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.SortOrder;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.general.DatasetUtils;
import org.jfree.svg.SVGGraphics2D;

/** A chart as SVG, without a background and with text in the reader's colour, so that it can be read light and dark. */
final class Chart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int BAR_HEIGHT = 22;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);

    /** Drawn in this, to be found and replaced by the reader's text colour. */
    private static final Color TEXT = new Color(1, 2, 3);

    private static final String STYLE =
            "<style>svg{color:#1f2328}@media(prefers-color-scheme:dark){svg{color:#e6edf3}}</style>";
    private static final DecimalFormatSymbols DOTS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final int MOST_DOUBLINGS = 10;
    private static final Rectangle POINT = new Rectangle(-2, -2, 4, 4);
    private static final Color GRID = new Color(128, 128, 128, 90);
    private static final Color NONE = new Color(0, 0, 0, 0);

    /** For each list one, in their order. */
    private static final List<Color> COLORS = List.of(
            new Color(0x8b949e),
            new Color(0x8b949e),
            new Color(0xd29922),
            new Color(0xbc4c00),
            new Color(0xcf222e),
            new Color(0xbf3989),
            new Color(0x8250df),
            new Color(0xa4764a),
            new Color(0x54aeff),
            new Color(0x0969da),
            new Color(0x1b7c83),
            new Color(0x9a6700),
            new Color(0x2da44e));

    private final DefaultCategoryDataset data = new DefaultCategoryDataset();
    private final List<Color> colors = new ArrayList<>();
    private final String title;
    private final String unit;

    Chart(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** Adds a series, of which some categories may be missing. */
    Chart series(String name, Map<String, Double> values) {
        values.forEach((category, value) -> data.addValue(value, name, category));
        colors.add(COLORS.get(colors.size() % COLORS.size()));
        return this;
    }

    /** Adds a list, which has its own colour in all charts. */
    @SuppressWarnings("EnumOrdinal")
    Chart series(Peer peer, Map<String, Double> values) {
        series(peer.label(), values);
        colors.set(colors.size() - 1, COLORS.get(peer.ordinal() % COLORS.size()));
        return this;
    }

    boolean isEmpty() {
        return data.getColumnCount() == 0;
    }

    /** Lines over the categories, on a logarithmic axis. */
    String lines(String category) {
        JFreeChart chart = lineChart(category);
        LogAxis axis = new LogAxis(unit);
        axis.setBase(2);
        axis.setTickUnit(new NumberTickUnit(doublings() > MOST_DOUBLINGS ? 2 : 1));
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.##", DOTS));
        chart.getCategoryPlot().setRangeAxis(axis);
        return svg(chart, HEIGHT);
    }

    /** From the least to the greatest value. */
    private double doublings() {
        Range values = DatasetUtils.findRangeBounds(data);
        return values == null ? 0 : Math.log(values.getUpperBound() / values.getLowerBound()) / Math.log(2);
    }

    private JFreeChart lineChart(String category) {
        JFreeChart chart = ChartFactory.createLineChart(title, category, unit, data);
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
        for (int i = 0; i < colors.size(); i++) {
            renderer.setSeriesPaint(i, colors.get(i));
            renderer.setSeriesStroke(i, new BasicStroke(2));
            renderer.setSeriesShape(i, POINT);
        }
        chart.getCategoryPlot().setRenderer(renderer);
        // what all are compared with comes first, and is drawn over the others
        chart.getCategoryPlot().setRowRenderingOrder(SortOrder.DESCENDING);
        return chart;
    }

    /** A horizontal bar for each value, with a line where what is compared with stands. */
    String bars(double reference) {
        JFreeChart chart =
                ChartFactory.createBarChart(title, null, unit, data, PlotOrientation.HORIZONTAL, true, false, false);
        CategoryPlot plot = chart.getCategoryPlot();
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0);
        for (int i = 0; i < colors.size(); i++) {
            renderer.setSeriesPaint(i, COLORS.get((9 + 3 * i) % COLORS.size()));
        }
        plot.setRenderer(renderer);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
        plot.addRangeMarker(new ValueMarker(reference, TEXT, new BasicStroke(1.5f)));
        ((NumberAxis) plot.getRangeAxis()).setTickUnit(new NumberTickUnit(tick(plot)));
        int bars = data.getColumnCount() * data.getRowCount();
        return svg(chart, 120 + Math.max(bars * BAR_HEIGHT * 2 / 3, data.getColumnCount() * BAR_HEIGHT));
    }

    private static double tick(CategoryPlot plot) {
        double length = plot.getRangeAxis().getRange().getLength();
        return length < 4 ? 0.25 : Math.ceil(length / 10);
    }

    private static String svg(JFreeChart chart, int height) {
        chart.setBackgroundPaint(NONE);
        chart.getTitle().setPaint(TEXT);
        chart.getTitle().setFont(TITLE);
        chart.getLegend().setBackgroundPaint(NONE);
        chart.getLegend().setItemPaint(TEXT);
        chart.getLegend().setItemFont(FONT);
        chart.getLegend().setFrame(BlockBorder.NONE);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(NONE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(8, 8, 8, 16));
        for (Axis axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
            axis.setLabelPaint(TEXT);
            axis.setTickLabelPaint(TEXT);
            axis.setAxisLinePaint(GRID);
            axis.setLabelFont(FONT);
            axis.setTickLabelFont(FONT);
        }
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, height);
        graphics.setGeomDoubleConverter(Chart::brief);
        graphics.setTransformDoubleConverter(Chart::brief);
        chart.draw(graphics, new Rectangle(WIDTH, height));
        return inReadersColor(graphics.getSVGElement(null, true, null, null, null));
    }

    private static String brief(double coordinate) {
        double rounded = Math.round(10 * coordinate) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** Nothing is drawn beyond its clip, and the names of clips differ from run to run. */
    private static String inReadersColor(String svg) {
        int afterTag = svg.indexOf('>') + 1;
        String drawn = svg.substring(afterTag)
                .replaceAll("rgb\\(1, ?2, ?3\\)|#010203", "currentColor")
                .replaceAll(" clip-path='[^']*'", "")
                .replaceAll("<defs>.*?</defs>", "");
        return svg.substring(0, afterTag) + STYLE + drawn + "\n";
    }
}
