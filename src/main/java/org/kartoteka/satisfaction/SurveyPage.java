package org.kartoteka.satisfaction;

import org.kartoteka.platform.text.Messages;

/// A survey as one HTML file to attach to a letter. The client opens it in a browser, answers, and
/// sends the answers back as a letter or copies them; it needs no server.
///
/// The file holds everything it needs and may load nothing: its own policy forbids it. Its script
/// is always the same and reads what it needs from the page; names and questions stand in the page
/// as text, with every sign of HTML escaped, and never in the script.
public final class SurveyPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
                    + "base-uri 'none'; form-action 'none'";

    private static final String LOOKS =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:640px;margin:24px auto;padding:0 16px;
            color:#1c2730;background:#fff}
            fieldset{border:1px solid #c9c2b4;border-radius:8px;margin:16px 0;padding:12px 16px}
            legend{font-weight:bold;padding:0 6px}
            label.score{display:inline-block;min-width:44px;margin:4px 6px 4px 0}
            textarea{width:100%;box-sizing:border-box;font:inherit}
            small{color:#55606a}
            button{font:inherit;padding:8px 16px;margin:0 8px 8px 0;border-radius:8px;
            border:1px solid #0b6b62;background:#0b6b62;color:#fff}
            button.second{background:#fff;color:#0b6b62}
            @media print{button,#text{display:none}}
            """;

    /// Collects the answers as lines of text, and hands them to the mail program or the clipboard.
    private static final String SCRIPT =
            """
            (function () {
              var form = document.getElementById('survey');
              var text = document.getElementById('text');
              function answers() {
                var lines = [document.title, document.getElementById('client').textContent, ''];
                form.querySelectorAll('fieldset').forEach(function (field) {
                  var chosen = field.querySelector('input:checked');
                  var area = field.querySelector('textarea');
                  lines.push(field.querySelector('legend').textContent);
                  lines.push(chosen ? chosen.value : area ? area.value : '');
                  lines.push('');
                });
                return lines.join('\\n');
              }
              document.getElementById('send').addEventListener('click', function () {
                text.value = answers();
                window.location.href = 'mailto:'
                  + encodeURIComponent(form.dataset.reply).replace('%40', '@')
                  + '?subject=' + encodeURIComponent(document.title)
                  + '&body=' + encodeURIComponent(text.value.replace(/\\n/g, '\\r\\n'));
              });
              document.getElementById('copy').addEventListener('click', function () {
                text.value = answers();
                text.select();
                document.execCommand('copy');
              });
            })();
            """;

    private final Messages messages;

    public SurveyPage(Messages messages) {
        this.messages = messages;
    }

    /// @param client as the page calls them; may be empty
    /// @param reply the e-mail address to answer to; may be empty
    public String html(Survey survey, String client, String reply) {
        var html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(messages.language().code()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(escaped(POLICY))
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(survey.title()))
                .append("</title>\n<style>\n")
                .append(LOOKS)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(survey.title()))
                .append("</h1>\n<p id=\"client\">")
                .append(escaped(client))
                .append("</p>\n<p>")
                .append(escaped(survey.opening()))
                .append("</p>\n<form id=\"survey\" data-reply=\"")
                .append(escaped(reply))
                .append("\">\n");
        for (var at = 0; at < survey.questions().size(); at++) {
            question(html, survey.questions().get(at), at + 1);
        }
        html.append("<button type=\"button\" id=\"send\">")
                .append(escaped(messages.get("satisfaction.survey.send")))
                .append("</button>\n<button type=\"button\" id=\"copy\" class=\"second\">")
                .append(escaped(messages.get("satisfaction.survey.copy")))
                .append("</button>\n<p><small>")
                .append(escaped(messages.get("satisfaction.survey.how")))
                .append("</small></p>\n<textarea id=\"text\" rows=\"6\" readonly aria-label=\"")
                .append(escaped(messages.get("satisfaction.survey.answers")))
                .append("\"></textarea>\n</form>\n<p>")
                .append(escaped(messages.get("satisfaction.survey.thanks")))
                .append("</p>\n<script>\n")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void question(StringBuilder html, Survey.Question question, int number) {
        html.append("<fieldset><legend>")
                .append(number)
                .append(". ")
                .append(escaped(question.text()))
                .append("</legend>\n");
        if (question.kind() == Survey.Kind.WORDS) {
            html.append("<textarea rows=\"3\" aria-label=\"")
                    .append(escaped(question.text()))
                    .append("\"></textarea>\n");
        }
        for (var score : question.scores()) {
            html.append("<label class=\"score\"><input type=\"radio\" name=\"q")
                    .append(number)
                    .append("\" value=\"")
                    .append(score)
                    .append("\"> ")
                    .append(score)
                    .append("</label>\n");
        }
        if (question.kind() != Survey.Kind.WORDS) {
            html.append("<br><small>")
                    .append(
                            escaped(
                                    messages.get(
                                            question.kind() == Survey.Kind.FIVE
                                                    ? "satisfaction.survey.ends.five"
                                                    : "satisfaction.survey.ends.eleven")))
                    .append("</small>\n");
        }
        html.append("</fieldset>\n");
    }

    /// Text that stays text, in an element and in a quoted attribute alike.
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        sign -> {
                            switch (sign) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                case '`' -> escaped.append("&#96;");
                                default -> {
                                    if (sign >= ' ' || sign == '\n' || sign == '\t') {
                                        escaped.appendCodePoint(sign);
                                    }
                                }
                            }
                        });
        return escaped.toString();
    }
}
