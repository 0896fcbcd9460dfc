using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the scopes that a client declares, in its lists or by <c>[OAuth2Scope]</c>, and their members' names.</summary>
internal static class ScopeRules
{
    private static readonly char[] Separators = [',', ';', '+'];
    private static readonly char[] TextSeparators = [' ', .. Separators];

    /// <summary>Splits a text with several scopes, as its fix does; otherwise returns the text.</summary>
    public static string[] Split(string text) => text.Split(TextSeparators, StringSplitOptions.RemoveEmptyEntries);

    /// <returns>Each scope with the location at which its name is chosen: its attribute, or its element in a list.</returns>
    public static Dictionary<string, Location> Check(ClientContext context)
    {
        var declared = new Dictionary<string, Location>(StringComparer.Ordinal);
        CheckList(context, ClientArguments.DefaultScopes, declared);
        CheckList(context, ClientArguments.Scopes, declared);
        var named = CheckAttributes(context, declared);
        CheckNames(context, declared, named);
        return declared;
    }

    private static void CheckList(ClientContext context, Argument<ImmutableArray<string>> argument, Dictionary<string, Location> declared)
    {
        foreach (var (scope, location) in context.Arguments.GetElements(argument))
        {
            CheckText(context, scope, location);
            if (declared.ContainsKey(scope))
            {
                context.Report(Descriptors.DuplicateScope, location, scope);
            }
            else
            {
                declared.Add(scope, location);
                PresetRules.CheckScope(context, scope, location);
            }

            CheckIssuer(context, scope, location);
        }
    }

    /// <summary>Returns whether the client can request ID tokens, also if its scopes have errors that the compiler reports.</summary>
    public static bool DeclaresOpenId(ClientContext context)
    {
        var arguments = context.Arguments;
        return arguments.IsErroneous(ClientArguments.DefaultScopes) || arguments.IsErroneous(ClientArguments.Scopes)
            || arguments.Get(ClientArguments.DefaultScopes).Concat(arguments.Get(ClientArguments.Scopes))
                .Concat(context.Class.GetAnnotations(AttributeNames.Scope).Select(static scope => scope.Get(ScopeArguments.Scope)).OfType<string>())
                .Any(static scope => Split(scope).Contains("openid"));
    }

    /// <summary>Checks that an issuer is declared. Each ID token is validated against it, even if only some authorizations request an ID token.</summary>
    private static void CheckIssuer(ClientContext context, string scope, Location location)
    {
        var arguments = context.Arguments;
        if (Split(scope).Contains("openid") && string.IsNullOrEmpty(arguments.Get(ClientArguments.Issuer)) && !arguments.IsErroneous(ClientArguments.Issuer))
        {
            var guess = IssuerGuess.Create(context);
            context.ReportFixable(Descriptors.OpenIdWithoutIssuer, location, guess.Hints, guess.Advice);
        }
    }

    /// <summary>Checks the attributes, which name the member of a listed scope or declare a further scope.</summary>
    private static HashSet<string> CheckAttributes(ClientContext context, Dictionary<string, Location> declared)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var arguments in context.Class.GetAnnotations(AttributeNames.Scope))
        {
            if (arguments.Get(ScopeArguments.Scope) is { } scope)
            {
                if (!declared.ContainsKey(scope))
                {
                    CheckText(context, scope, arguments.GetLocation(ScopeArguments.Scope));
                    PresetRules.CheckScope(context, scope, arguments.GetLocation(ScopeArguments.Scope));
                    CheckIssuer(context, scope, arguments.GetLocation(ScopeArguments.Scope));
                }

                if (named.Add(scope))
                {
                    declared[scope] = arguments.Has(MemberArguments.Name)
                        ? arguments.GetLocation(MemberArguments.Name)
                        : arguments.GetLocation(ScopeArguments.Scope);
                }
                else
                {
                    context.Report(Descriptors.DuplicateScope, arguments.GetLocation(ScopeArguments.Scope), scope);
                }

                CheckRequired(context, arguments, scope);
            }

            NameRules.Check(context, arguments, "Unnamed");
        }

        return named;
    }

    /// <summary>Checks that a required scope is requested by default, because only a requested scope counts as missing.</summary>
    private static void CheckRequired(ClientContext context, AttributeArguments arguments, string scope)
    {
        if (arguments.Get(ScopeArguments.Required) && FindForbidden(scope) is null && !context.Arguments.IsErroneous(ClientArguments.DefaultScopes)
            && !context.Arguments.Get(ClientArguments.DefaultScopes).Contains(scope))
        {
            context.ReportFixable(
                Descriptors.UnrequestedRequiredScope, arguments.GetLocation(ScopeArguments.Required), FixHints.Create((FixHints.Scope, scope)), scope);
        }
    }

    private static void CheckText(ClientContext context, string scope, Location location)
    {
        if (FindForbidden(scope) is var (fault, advice))
        {
            var hints = FixHints.Create((FixHints.Separator, scope.IndexOf(' ') >= 0 ? " " : null));
            context.ReportFixable(Descriptors.ScopeGrammar, location, hints, scope, fault, advice);
        }
        else if (FindSeparator(context, scope) is var (separator, setting))
        {
            context.ReportFixable(
                Descriptors.ScopeSeparatorInScope, location, FixHints.Create((FixHints.Separator, separator)), scope, separator, setting);
        }
    }

    /// <summary>Finds a separator inside a scope: the client's separator or, if that is a space, one of another provider.</summary>
    private static (string Separator, string Advice)? FindSeparator(ClientContext context, string scope)
    {
        if (context.Arguments.Get(ClientArguments.ScopeSeparator) is { Length: > 0 } own && own != ClientArguments.ScopeSeparator.Default)
        {
            return scope.IndexOf(own, StringComparison.Ordinal) >= 0 ? (own, "") : null;
        }

        return scope.IndexOfAny(Separators) is var at and > 0 && at < scope.Length - 1
            ? (scope[at].ToString(), $", and set {ClientArguments.ScopeSeparator.Name} = \"{scope[at]}\" if the provider expects it")
            : null;
    }

    private static (string Fault, string Advice)? FindForbidden(string scope)
    {
        if (scope.Length == 0)
        {
            return ("is empty", "remove it");
        }

        foreach (var c in scope)
        {
            if (!ScopeText.IsScopeCharacter(c))
            {
                return c == ' '
                    ? ("contains a space", "declare each scope as a separate element")
                    : ($"contains the character U+{(int)c:X4}", "remove it");
            }
        }

        return null;
    }

    /// <summary>Checks the members' names as the emitter does: of two scopes with one name, the first gets the member.</summary>
    private static void CheckNames(ClientContext context, Dictionary<string, Location> declared, HashSet<string> named)
    {
        var emitted = new Dictionary<string, string>(StringComparer.Ordinal);
        var models = ScopeParser.Parse(context.Class, declared.Keys.Where(static scope => scope.Length > 0));
        foreach (var model in models)
        {
            emitted[model.MemberName.TrimStart('@')] = model.Value;
        }

        foreach (var pair in declared)
        {
            if (FindForbidden(pair.Key) is null && models.All(model => model.Value != pair.Key)
                && ScopeParser.GetMemberName(context.Class, pair.Key) is { } name && emitted.TryGetValue(name, out var first))
            {
                var free = FindFreeName(name, emitted);
                context.ReportFixable(
                    Descriptors.ScopeNamesMeet, pair.Value, FixHints.Create((FixHints.Scope, pair.Key), (FixHints.Replacement, free)),
                    pair.Key, first, name, named.Contains(pair.Key) ? "set Name to a different name" : $"add [OAuth2Scope(\"{pair.Key}\", Name = \"…\")]");
            }
        }
    }

    /// <summary>Returns the name that two scopes share with a number appended, and reserves it.</summary>
    private static string FindFreeName(string name, Dictionary<string, string> emitted)
    {
        var number = 2;
        while (emitted.ContainsKey($"{name}{number}"))
        {
            number++;
        }

        emitted.Add($"{name}{number}", "");
        return $"{name}{number}";
    }
}
