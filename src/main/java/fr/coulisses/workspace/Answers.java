package fr.coulisses.workspace;

import fr.coulisses.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What a link to a file answers when there is no such file for this person.
@RestControllerAdvice
class Answers {

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
