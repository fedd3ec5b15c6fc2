package fr.coulisses.assessment.ui;

import fr.coulisses.account.ClosedLink;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.assessment.guest.GuestAccess;
import fr.coulisses.shared.Labels;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The one version of an invitation as a PDF; a closed link leads to the page that says so.
@RestController
class GuestDownload {

    private final GuestAccess guests;
    private final Versions versions;
    private final Kinds kinds;
    private final Labels labels;
    private final Reader reader;

    GuestDownload(GuestAccess guests, Versions versions, Kinds kinds, Labels labels, Reader reader) {
        this.guests = guests;
        this.versions = versions;
        this.kinds = kinds;
        this.labels = labels;
        this.reader = reader;
    }

    @GetMapping("/invite/{secret}/version.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String secret, HttpServletRequest request) {
        try {
            ArtefactVersion version = guests.download(secret, request.getRemoteAddr());
            Wording wording = new Wording(labels, reader.language(), version.project());
            return FileResponse.of(
                    version.title() + " " + version.project().title() + " v" + version.number(),
                    FileKind.PDF,
                    write(kinds.get(version.kind()), version, wording));
        } catch (ClosedLink closed) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(request.getContextPath() + "/invite/-"))
                    .build();
        }
    }

    private <C> byte[] write(ArtefactKind<C> kind, ArtefactVersion version, Wording wording) {
        return PdfWriter.write(kind.document(versions.content(version, kind), wording));
    }
}
