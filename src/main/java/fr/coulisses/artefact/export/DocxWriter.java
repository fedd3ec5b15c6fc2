package fr.coulisses.artefact.export;

import fr.coulisses.project.Logo;
import fr.coulisses.shared.UnbrokenSpaces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// Writes a document as DOCX: headings with their outline, tables with header rows that repeat, a table of contents,
/// charts as pictures with their words and their table.
public final class DocxWriter {

    private static final int EMU = 9525;
    private static final int A4_WIDTH = 11906;

    /// Points.
    private static final int LOGO_WIDTH = 128;

    private static final int LOGO_HEIGHT = 51;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1020;

    private final XWPFDocument word = new XWPFDocument();
    private final DocxLinks links = new DocxLinks();
    private final Document document;
    private boolean onANewPage;

    private DocxWriter(Document document) {
        this.document = document;
    }

    /// @throws CancellationException when the thread is interrupted
    public static void write(Document document, OutputStream docx) {
        DocxWriter writer = new DocxWriter(document);
        try (XWPFDocument word = writer.word) {
            DocxStyles.into(word, document.language(), document.print());
            writer.cover();
            Captions.unrepeated(document.blocks()).forEach(writer::block);
            writer.frame();
            DocxStyles.set(word, document.print());
            word.write(docx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the file says of itself, and its pages: these come last in the body.
    private void frame() {
        word.getProperties().getCoreProperties().setTitle(document.title());
        word.getProperties().getCoreProperties().setSubjectProperty(document.subtitle());
        word.getProperties().getCoreProperties().setCreator("Coulisses");
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
        letterhead(section);
        footer(HeaderFooterType.DEFAULT);
        if (!document.letterhead().isNone()) {
            footer(HeaderFooterType.FIRST);
        }
    }

    /// Who sent it: whole on the first page, in short on the others.
    private void letterhead(CTSectPr section) {
        Letterhead sender = document.letterhead();
        if (sender.isNone()) {
            return;
        }
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
        XWPFHeader first = word.createHeader(HeaderFooterType.FIRST);
        if (!sender.logo().isEmpty()) {
            logo(first.createParagraph().createRun(), sender.name(), sender.logo());
        }
        XWPFRun name = first.createParagraph().createRun();
        name.setBold(true);
        name.setText(sender.name());
        for (String line : sender.lines()) {
            small(first.createParagraph().createRun(), line);
        }
        small(
                word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun(),
                sender.name() + " – " + document.title());
    }

    private void logos(Block.Logos logos) {
        XWPFParagraph line = paragraph(DocxStyles.NORMAL);
        for (Block.Logo logo : logos.logos()) {
            logo(line.createRun(), logo.name(), logo.picture());
            line.createRun().setText("    ");
        }
    }

    private static void logo(XWPFRun run, String name, String uri) {
        byte[] picture = Logo.file(uri);
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
            double points = Math.min(LOGO_HEIGHT, LOGO_WIDTH * (double) read.getHeight() / read.getWidth());
            run.addPicture(
                    new ByteArrayInputStream(picture),
                    uri.startsWith("data:image/png") ? PictureType.PNG : PictureType.JPEG,
                    "logo",
                    Units.toEMU(points * read.getWidth() / read.getHeight()),
                    Units.toEMU(points));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void photographs(Block.Photographs photographs) {
        if (onANewPage
                || (!word.getBodyElements().isEmpty() && word.getBodyElements().getLast() instanceof XWPFTable)) {
            spacer();
        }
        if (DocxPhotographs.write(word, photographs, A4_WIDTH - 2 * MARGIN)) {
            spacer();
        }
    }

    private static void small(XWPFRun run, String text) {
        run.setFontSize(8);
        run.setColor("5B5766");
        run.setText(text);
    }

    private void footer(HeaderFooterType pages) {
        XWPFFooter footer = word.createFooter(pages);
        XWPFParagraph foot = footer.createParagraph();
        foot.createRun().setText(document.mention().isEmpty() ? "" : document.mention() + "  –  ");
        DocxLinks.field(foot, "PAGE", "1");
        foot.createRun().setText(" / ");
        DocxLinks.field(foot, "NUMPAGES", "1");
    }

    private void cover() {
        if (!document.mention().isEmpty()) {
            XWPFRun mention = paragraph(DocxStyles.NORMAL).createRun();
            mention.setBold(true);
            mention.setColor("8A4B00");
            mention.setText(document.mention());
        }
        paragraph(DocxStyles.TITLE).createRun().setText(document.title());
        if (!document.subtitle().isEmpty()) {
            paragraph(DocxStyles.SUBTITLE).createRun().setText(document.subtitle());
        }
    }

    private void block(Block block) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The document is not wanted any more");
        }
        switch (block) {
            case Block.Heading heading ->
                links.target(paragraph(DocxStyles.heading(heading.level())), heading.anchor(), heading.text());
            case Block.Paragraph text -> text(text);
            case Block.Fields fields -> fields(fields.fields(), 1);
            case Block.Facts facts -> fields(facts.fields(), 2);
            case Block.Bullets bullets -> bullets.items().forEach(this::bullet);
            case Block.Table table -> table(table);
            case Block.Chart chart -> chart(chart);
            case Block.Logos logos -> logos(logos);
            case Block.Photographs photographs -> photographs(photographs);
            case Block.PageBreak _ -> onANewPage = true;
            case Block.Contents contents -> contents(contents);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Foreign foreign -> foreign(foreign);
        }
    }

    /// What is added speaks another language: spelling and screen readers are told, run by run.
    private void foreign(Block.Foreign foreign) {
        int before = word.getBodyElements().size();
        foreign.blocks().forEach(this::block);
        List<IBodyElement> added =
                word.getBodyElements().subList(before, word.getBodyElements().size());
        added.forEach(element -> DocxStyles.speak(element, foreign.language()));
    }

    private void text(Block.Paragraph text) {
        for (String part : text.text().split("\n\\s*\n", -1)) {
            if (!part.isBlank()) {
                lines(paragraph(DocxStyles.NORMAL).createRun(), part.strip());
            }
        }
    }

    /// @param beside how many stand beside each other
    private void fields(List<Block.Field> fields, int beside) {
        if (onANewPage) {
            spacer();
        }
        if (!fields.isEmpty()) {
            DocxFields.write(word, fields, beside, A4_WIDTH - 2 * MARGIN);
            spacer();
        }
    }

    private void signatures(Block.Signatures signatures) {
        if (onANewPage) {
            spacer();
        }
        DocxTable.write(word, signatures, A4_WIDTH - 2 * MARGIN);
    }

    /// Keeps two tables apart, which would grow into one.
    private void spacer() {
        paragraph(DocxStyles.SPACER);
    }

    private void bullet(String item) {
        XWPFParagraph line = paragraph(DocxStyles.NORMAL);
        line.setIndentationLeft(284);
        line.setIndentationHanging(170);
        lines(line.createRun(), "•\u00a0" + item);
    }

    private void table(Block.Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        if (!table.caption().isBlank()) {
            XWPFParagraph caption = paragraph(DocxStyles.CAPTION);
            caption.setKeepNext(true);
            caption.createRun().setText(table.caption());
        }
        DocxTable.write(word, table, links, A4_WIDTH - 2 * MARGIN);
        spacer();
    }

    private void chart(Block.Chart chart) {
        XWPFParagraph title = paragraph(DocxStyles.NORMAL);
        title.setKeepNext(true);
        XWPFRun words = title.createRun();
        words.setBold(true);
        words.setText(chart.diagram().title());
        int height = Drawing.of(chart.diagram(), Canvas.WIDE).height();
        try (ByteArrayInputStream png = new ByteArrayInputStream(ChartWriter.png(chart.diagram()))) {
            XWPFPicture picture = paragraph(DocxStyles.NORMAL)
                    .createRun()
                    .addPicture(png, PictureType.PNG, "chart.png", Canvas.WIDE.width() * EMU, height * EMU);
            picture.getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(chart.diagram().title());
            describe(word, chart.diagram().title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        table(chart.alternative());
    }

    /// The words of the newest picture, where word processors look for them.
    private static void describe(XWPFDocument word, String words) {
        List<XWPFRun> runs = word.getLastParagraph().getRuns();
        runs.getLast().getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
    }

    private void contents(Block.Contents contents) {
        XWPFRun title = paragraph(DocxStyles.SUBTITLE).createRun();
        title.setBold(true);
        title.setText(contents.title());
        links.contents(word, document.headings(contents.depth()), contents.depth(), A4_WIDTH - 2 * MARGIN);
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (onANewPage) {
            paragraph.setPageBreak(true);
            onANewPage = false;
        }
        return paragraph;
    }

    /// A line break in a text stays one.
    static void lines(XWPFRun run, String text) {
        String[] lines = UnbrokenSpaces.in(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], run.getCTR().sizeOfTArray());
        }
    }
}
