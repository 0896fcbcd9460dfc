using System.Text.Encodings.Web;

namespace Connections;

/// <summary>Writes the simple pages of the sample.</summary>
internal static class Page
{
    /// <summary>Creates a page with a heading; <paramref name="body"/> and <paramref name="head"/> are markup.</summary>
    public static IResult Show(string title, string body, int status = StatusCodes.Status200OK, string head = "") => Results.Content(
        $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{Encode(title)}}</title>
        <style>
        :root { color-scheme: light dark; --back: #f6f7f9; --card: #fff; --line: #d9dde3; --text: #1b1f27; --accent: #1f4fd8; --on-accent: #fff; }
        @media (prefers-color-scheme: dark) {
          :root { --back: #12151b; --card: #1b2029; --line: #343b47; --text: #eef1f5; --accent: #9db8ff; --on-accent: #0d1b44; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
        main { max-width: 42rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 3.5rem) 1.25rem 4rem; }
        h1 { font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; margin: 0 0 1.25rem; }
        a { color: var(--accent); }
        ul { padding-left: 1.25rem; }
        li { margin: .5rem 0; }
        button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.1rem; margin: 0 .5rem .5rem 0; border-radius: .6rem;
          border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; }
        button.plain { border-color: var(--line); background: var(--card); color: var(--text); }
        fieldset { border: 1px solid var(--line); border-radius: .875rem; background: var(--card); margin: 0 0 1rem; padding: .5rem 1.25rem; }
        legend { padding: 0 .35rem; }
        label { display: flex; gap: .6rem; align-items: center; min-height: 2.5rem; }
        input[type=checkbox] { width: 1.15rem; height: 1.15rem; accent-color: var(--accent); }
        code { overflow-wrap: anywhere; }
        .answer { display: block; background: var(--card); border: 1px solid var(--line); border-radius: .875rem; padding: 1rem 1.25rem;
          margin: 0 0 1rem; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        </style>
        {{head}}
        </head>
        <body><main><h1>{{Encode(title)}}</h1>
        {{body}}
        </main></body>
        </html>
        """,
        "text/html; charset=utf-8",
        statusCode: status);

    public static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
