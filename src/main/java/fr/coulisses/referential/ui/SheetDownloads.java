package fr.coulisses.referential.ui;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.referential.CorrespondenceCsv;
import fr.coulisses.referential.CorrespondenceTable;
import fr.coulisses.referential.Correspondences;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.referential.exchange.ExchangeFormat;
import fr.coulisses.referential.exchange.SheetFile;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sheets in the formats of other programs, and tables of correspondences, for everybody with an account.
@RestController
class SheetDownloads {

    private final Referentials referentials;
    private final Correspondences correspondences;
    private final CurrentPerson currentPerson;
    private final Labels labels;
    private final Clock clock;

    SheetDownloads(
            Referentials referentials,
            Correspondences correspondences,
            CurrentPerson currentPerson,
            Labels labels,
            Clock clock) {
        this.referentials = referentials;
        this.correspondences = correspondences;
        this.currentPerson = currentPerson;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/referentiels/{code}/r{revision:\\d+}.{ending:json|matrix|csv|case.json}")
    ResponseEntity<byte[]> sheet(@PathVariable String code, @PathVariable int revision, @PathVariable String ending) {
        ExchangeFormat format = ExchangeFormat.written(ending).orElseThrow(NotFound::new);
        Referential sheet = referentials.revision(code, revision);
        byte[] file = SheetFile.write(format, sheet.content(), sheet.evidence(), clock.instant());
        return answer(sheet.code() + "-r" + sheet.revision() + "." + format.ending(), format.mediaType(), file);
    }

    @GetMapping("/referentiels/{code}/comparaison.csv")
    ResponseEntity<byte[]> correspondences(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String de,
            @RequestParam(defaultValue = "") String avec,
            @RequestParam(defaultValue = "") String revision) {
        RevisionChoice choice = RevisionChoice.of(code, de, avec, revision, referentials);
        CorrespondenceTable table =
                correspondences.of(choice.before().id(), choice.after().id());
        String name = code + "-r" + choice.before().revision() + "-"
                + choice.after().code() + "-r" + choice.after().revision() + ".csv";
        return answer(
                name,
                ExchangeFormat.MOODLE.mediaType(),
                CorrespondenceCsv.write(table, labels, currentPerson.get().language()));
    }

    private static ResponseEntity<byte[]> answer(String name, String mediaType, byte[] file) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .body(file);
    }
}
