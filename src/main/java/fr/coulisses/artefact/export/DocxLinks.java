package fr.coulisses.artefact.export;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/// The bookmarks of a text document and what points to them: links, and a table of contents that is a field.
final class DocxLinks {

    private static final String PLUM = "4A2C6F";

    private final Map<String, String> names = new HashMap<>();
    private int count;

    /// Writes a heading that can be found by its anchor.
    void target(XWPFParagraph paragraph, String anchor, String text) {
        if (anchor.isEmpty()) {
            paragraph.createRun().setText(text);
            return;
        }
        BigInteger id = BigInteger.valueOf(++count);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name(anchor));
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /// Writes a link to an anchor.
    ///
    /// @param size in points
    void link(XWPFParagraph paragraph, String anchor, String text, int size) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(name(anchor));
        CTR run = link.addNewR();
        run.addNewRPr().addNewColor().setVal(PLUM);
        run.getRPr().addNewU().setVal(STUnderline.SINGLE);
        run.getRPr().addNewSz().setVal(BigInteger.valueOf(2L * size));
        run.addNewT().setStringValue(text);
    }

    /// Writes the table of contents: what a word processor would find, so that it can be read before it is updated.
    void contents(XWPFDocument word, List<Block.Heading> headings, int depth, int width) {
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            XWPFParagraph line = word.createParagraph();
            line.setStyle("TOC" + Math.min(2, heading.level()));
            line.setIndentationLeft((heading.level() - 1) * 284);
            CTTabStop tab = line.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setLeader(STTabTlc.DOT);
            tab.setPos(BigInteger.valueOf(width));
            if (i == 0) {
                mark(line.getCTP().addNewR(), STFldCharType.BEGIN).setDirty(true);
                line.getCTP().addNewR().addNewInstrText().setStringValue("TOC \\o \"1-" + depth + "\" \\h \\z \\u");
                mark(line.getCTP().addNewR(), STFldCharType.SEPARATE);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(name(heading.anchor()));
            link.addNewR().addNewT().setStringValue(heading.text());
            link.addNewR().addNewTab();
            mark(link.addNewR(), STFldCharType.BEGIN);
            link.addNewR().addNewInstrText().setStringValue("PAGEREF " + name(heading.anchor()) + " \\h");
            mark(link.addNewR(), STFldCharType.SEPARATE);
            link.addNewR().addNewT().setStringValue("…");
            mark(link.addNewR(), STFldCharType.END);
            if (i == headings.size() - 1) {
                mark(line.getCTP().addNewR(), STFldCharType.END);
            }
        }
    }

    /// Writes a field with what it says until it is updated.
    static void field(XWPFParagraph paragraph, String instruction, String text) {
        mark(paragraph.createRun().getCTR(), STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        mark(paragraph.createRun().getCTR(), STFldCharType.SEPARATE);
        paragraph.createRun().setText(text);
        mark(paragraph.createRun().getCTR(), STFldCharType.END);
    }

    private static CTFldChar mark(CTR run, STFldCharType.Enum type) {
        CTFldChar mark = run.addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }

    /// A name as word processors allow them: a letter first, at most forty letters and digits.
    private String name(String anchor) {
        return names.computeIfAbsent(anchor, known -> "a" + (names.size() + 1));
    }
}
