package nl.klacht.jakarta.beveiliging.oidc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The body of an answer, that is broken off when it is longer than it may be. */
final class Begrensdantwoord implements BodySubscriber<byte[]> {

    private final int hoogstens;
    private final ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Subscription stroom;

    Begrensdantwoord(int hoogstens) {
        this.hoogstens = hoogstens;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription begonnen) {
        stroom = begonnen;
        stroom.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> stukken) {
        for (ByteBuffer stuk : stukken) {
            if (gelezen.size() + stuk.remaining() > hoogstens) {
                stroom.cancel();
                body.completeExceptionally(new IOException("the answer is longer than " + hoogstens + " bytes"));
                return;
            }
            byte[] bytes = new byte[stuk.remaining()];
            stuk.get(bytes);
            gelezen.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable fout) {
        body.completeExceptionally(fout);
    }

    @Override
    public void onComplete() {
        body.complete(gelezen.toByteArray());
    }
}
