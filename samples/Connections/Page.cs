using System.Text.Encodings.Web;

namespace Connections;

/// <summary>The plain pages of the sample itself.</summary>
internal static class Page
{
    /// <summary>A page with a heading; <paramref name="body"/> is markup.</summary>
    public static IResult Show(string title, string body, int status = StatusCodes.Status200OK) => Results.Content(
        $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{Encode(title)}}</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.55 system-ui, sans-serif; max-width: 38rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; }
        button { font: inherit; min-height: 2.75rem; padding: .5rem 1.1rem; margin: 0 .5rem .5rem 0; border-radius: .6rem; cursor: pointer; }
        label { display: block; margin: .5rem 0; }
        li { margin: .35rem 0; }
        code { overflow-wrap: anywhere; }
        :focus-visible { outline: 3px solid; outline-offset: 2px; }
        </style>
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
