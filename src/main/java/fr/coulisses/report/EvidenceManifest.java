package fr.coulisses.report;

import fr.coulisses.shared.CheckedFile;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an archive holds, for programs: the student, the pinned versions with their SHA-256, and that of every file.
final class EvidenceManifest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EvidenceManifest() {}

    /// @param contents the file of each piece whose bytes the SHA-256 of its version was taken over
    static String write(EvidenceFile file, Map<Piece, CheckedFile> contents, List<CheckedFile> files) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("format", "coulisses-evidence-1");
        manifest.put("assembledAt", file.at().toString());
        manifest.putObject("student").put("name", file.student().fullName());
        manifest.putObject("referential")
                .put("code", file.referential().code())
                .put("revision", file.referential().revision())
                .put("title", file.referential().title());
        ArrayNode blocks = manifest.putArray("blocks");
        file.blocks().forEach(block -> blocks.add(block.code()));
        ArrayNode pieces = manifest.putArray("pieces");
        file.pieces().forEach(piece -> pieces.add(piece(file, piece, contents)));
        ArrayNode listed = manifest.putArray("files");
        files.forEach(one -> listed.addObject()
                .put("path", one.path())
                .put("bytes", one.bytes())
                .put("sha256", one.sha256()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
    }

    private static ObjectNode piece(EvidenceFile file, Piece piece, Map<Piece, CheckedFile> contents) {
        ObjectNode node = JSON.createObjectNode();
        node.put("version", piece.version().id().toString());
        node.put("kind", piece.version().kind());
        node.put("title", piece.version().title());
        node.put("number", piece.version().number());
        node.put("project", piece.version().project().title());
        node.put("submittedAt", piece.version().submittedAt().toString());
        node.put("state", piece.review().state().name());
        node.put("contentSha256", piece.version().sha256());
        CheckedFile content = contents.get(piece);
        if (content != null) {
            node.put("content", content.path());
        }
        ArrayNode claims = node.putArray("claims");
        piece.proofs().forEach(proof -> claims.add(proof.competency()));
        return node;
    }
}
