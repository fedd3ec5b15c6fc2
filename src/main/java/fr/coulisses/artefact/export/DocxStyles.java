package fr.coulisses.artefact.export;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a text document by the names that word processors know, so that its headings make an outline.
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String CAPTION = "Caption";
    static final String NORMAL = "Normal";
    static final String SPACER = "Spacer";

    private static final int DEEPEST = 5;
    private static final String PLUM = "4A2C6F";
    static final String SOFT = "5B5766";
    private static final int[] SIZES = {30, 26, 23, 21, 20};

    private final XWPFStyles styles;
    private final Print print;

    private DocxStyles(XWPFDocument document, Print print) {
        styles = document.createStyles();
        this.print = print;
    }

    static void into(XWPFDocument document, Locale language, Print print) {
        DocxStyles made = new DocxStyles(document, print);
        made.styles.setSpellingLanguage(tag(language));
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        made.styles.setDefaultFonts(fonts);
        made.add(NORMAL, "Normal", 20, false, "", 80, -1);
        made.add(TITLE, "Title", 44, true, PLUM, 120, -1);
        made.add(SUBTITLE, "Subtitle", 24, false, SOFT, 240, -1);
        made.add(CAPTION, "caption", 18, false, SOFT, 60, -1);
        made.add(SPACER, "Spacer", 12, false, "", 0, -1);
        for (int level = 1; level <= DEEPEST; level++) {
            made.add(heading(level), "heading " + level, SIZES[level - 1], true, PLUM, 100, level - 1);
        }
        for (int level = 1; level <= 2; level++) {
            made.add("TOC" + level, "toc " + level, 20, level == 1, "", 40, -1);
        }
    }

    /// Says the language of what stands in a piece of the document.
    static void speak(IBodyElement element, Locale language) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph.getRuns().forEach(run -> run.setLang(tag(language)));
        } else if (element instanceof XWPFTable table) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getBodyElements().stream())
                    .forEach(inside -> speak(inside, language));
        }
    }

    /// Makes what is set in a size of its own, in tables for instance, as large as a print asks.
    static void set(XWPFDocument document, Print print) {
        document.getBodyElements().forEach(element -> set(element, print));
        document.getHeaderList().forEach(head -> head.getBodyElements().forEach(element -> set(element, print)));
    }

    private static void set(IBodyElement element, Print print) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph.getRuns().stream()
                    .filter(run -> run.getFontSizeAsDouble() != null)
                    .forEach(run -> run.setFontSize(print.size((int) (2 * run.getFontSizeAsDouble())) / 2.0));
        } else if (element instanceof XWPFTable table) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getBodyElements().stream())
                    .forEach(inside -> set(inside, print));
        }
    }

    private static String tag(Locale language) {
        return language.getLanguage().equals("en") ? "en-GB" : "fr-FR";
    }

    static String heading(int level) {
        return "Heading" + Math.min(level, DEEPEST);
    }

    /// @param size in half points
    /// @param after the space below, in twentieths of a point
    /// @param outline from 0; -1 for running text
    private void add(String id, String name, int size, boolean bold, String colour, int after, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (!id.equals(NORMAL)) {
            style.addNewBasedOn().setVal(NORMAL);
            style.addNewNext().setVal(NORMAL);
        } else {
            style.setDefault(true);
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.valueOf(after));
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.getSpacing().setBefore(BigInteger.valueOf(240));
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        if (!colour.isEmpty()) {
            run.addNewColor().setVal(colour);
        }
        run.addNewSz().setVal(BigInteger.valueOf(id.equals(SPACER) ? size : print.size(size)));
        styles.addStyle(new XWPFStyle(style));
    }
}
