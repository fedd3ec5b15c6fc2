package fr.coulisses.artefact.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The captions of a document as they are printed: a table right below a heading of the same words needs none.
final class Captions {

    /// « 3. Plan de scène », « 2.1 – Retours »: what stands before the words of a numbered heading.
    private static final Pattern NUMBER = Pattern.compile("^\\d+(?:\\.\\d+)*\\.?[ \u00a0]+(?:– )?");

    private Captions() {}

    /// The same blocks, where no caption says what the heading just above says.
    static List<Block> unrepeated(List<Block> blocks) {
        List<Block> printed = new ArrayList<>(blocks.size());
        String heading = "";
        for (Block block : blocks) {
            printed.add(
                    block instanceof Block.Table table && isSame(table.caption(), heading)
                            ? new Block.Table("", table.columns(), table.rows())
                            : block);
            heading = block instanceof Block.Heading said ? said.text() : "";
        }
        return printed;
    }

    private static boolean isSame(String caption, String heading) {
        return !heading.isEmpty()
                && NUMBER.matcher(heading).replaceFirst("").strip().equalsIgnoreCase(caption.strip());
    }
}
