package fr.coulisses.artefact.export;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/// A colour of charts by what it is for: as it is on white paper, and under a class to which a dark page gives another.
enum Ink {
    PAPER(0xffffff),
    TEXT(0x3d3a45),
    GRID(0xd9d4e2),
    ZERO(0x6d6876),
    BAR(0x6b4a9e),
    OUT(0xa85a12),
    LINE(0x1f5673),
    ALERT(0x9c2018);

    private final Color color;
    private final String written;

    Ink(int rgb) {
        color = new Color(rgb);
        written = "rgb(%d,%d,%d)".formatted(color.getRed(), color.getGreen(), color.getBlue());
    }

    Color color() {
        return color;
    }

    /// Writes the colours of a drawing as attributes, for paper, and as classes such as `fill-bar`, for the page.
    static final class Classes extends DefaultStyleHandler {

        @Override
        @SuppressWarnings("rawtypes") // Batik is older than type parameters.
        public void setStyle(Element element, Map style, SVGGeneratorContext context) {
            super.setStyle(element, style, context);
            List<String> classes = Arrays.stream(values())
                    .flatMap(ink -> List.of("fill", "stroke").stream()
                            .filter(paint -> element.getAttributeNS(null, paint).equals(ink.written))
                            .map(paint -> paint + "-" + ink.name().toLowerCase(Locale.ROOT)))
                    .toList();
            if (!classes.isEmpty()) {
                element.setAttributeNS(null, "class", String.join(" ", classes));
            }
        }
    }
}
