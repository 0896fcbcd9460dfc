namespace TypedOAuth.AspNetCore.Pages;

/// <summary>The pages' one style sheet.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --back: #f6f7f9; --card: #ffffff; --line: #d9dde3; --text: #1b1f27; --quiet: #545c69;
          --accent: #1f4fd8; --on-accent: #ffffff; --good: #14683a; --good-back: #e2f4e9;
          --warn: #8a3b00; --warn-back: #fdeedd; --idle: #454c57; --idle-back: #eceef2; --bad: #b3261e;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --back: #12151b; --card: #1b2029; --line: #343b47; --text: #eef1f5; --quiet: #aab3c0;
            --accent: #9db8ff; --on-accent: #0d1b44; --good: #8fe0b0; --good-back: #12351f;
            --warn: #ffc48a; --warn-back: #43270c; --idle: #c3cad5; --idle-back: #2a303b; --bad: #ffb4ab;
          }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
        main { max-width: 42rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 3.5rem) 1.25rem 4rem; }
        h1 { font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; margin: 0 0 1.25rem; letter-spacing: -.01em; }
        h2 { font-size: 1.15rem; margin: 0; }
        p { margin: 0 0 1rem; }
        a { color: var(--accent); }
        .lead { color: var(--quiet); }
        .card { background: var(--card); border: 1px solid var(--line); border-radius: .875rem; padding: 1.25rem; margin: 0 0 1rem; }
        .card header { display: flex; gap: .75rem; align-items: center; justify-content: space-between; flex-wrap: wrap; margin-bottom: .75rem; }
        .list { list-style: none; margin: 0; padding: 0; }
        .state { font-size: .875rem; font-weight: 600; padding: .15rem .65rem; border-radius: 1rem; color: var(--idle); background: var(--idle-back); }
        .state.connected { color: var(--good); background: var(--good-back); }
        .state.attention { color: var(--warn); background: var(--warn-back); }
        dl { margin: 0 0 1rem; display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; }
        dt { color: var(--quiet); }
        dd { margin: 0; overflow-wrap: anywhere; }
        .scopes { display: flex; flex-wrap: wrap; gap: .35rem; list-style: none; margin: 0; padding: 0; }
        .scopes li, code { font: .875rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; background: var(--idle-back); border-radius: .375rem; padding: 0 .45rem; overflow-wrap: anywhere; }
        .scopes.missing li { color: var(--warn); background: var(--warn-back); }
        .actions { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
        .actions form { margin: 0; }
        button, .button { font: inherit; font-weight: 600; display: inline-block; min-height: 2.75rem; padding: .5rem 1.1rem; border-radius: .6rem; border: 1px solid var(--line); background: var(--card); color: var(--text); cursor: pointer; text-decoration: none; }
        button.primary, .button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
        button.danger { color: var(--bad); }
        .quiet { font-weight: 400; }
        button:hover, .button:hover { filter: brightness(.96); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .notice { border-left: .3rem solid var(--good); background: var(--good-back); padding: .75rem 1rem; border-radius: .4rem; margin: 0 0 1.25rem; }
        .notice.attention { border-color: var(--warn); background: var(--warn-back); }
        .notice p:last-child { margin: 0; }
        .trace { color: var(--quiet); font-size: .875rem; margin-top: 1.5rem; }
        @media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } .actions form, .actions button, .actions .button { width: 100%; text-align: center; } }
        @media (prefers-reduced-motion: no-preference) { button, .button { transition: filter .12s; } }
        """;
}
