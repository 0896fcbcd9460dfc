using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that an alias fits into paths and settings, and that no two clients share one.</summary>
internal static class AliasRules
{
    /// <summary>Checks one client's alias, and adds it to the aliases that are compared at the end.</summary>
    public static void Check(ClientContext context, ConcurrentBag<(string Alias, INamedTypeSymbol Symbol, Location Location)> clients)
    {
        var alias = context.Arguments.Get(ClientArguments.Alias);
        var location = context.Arguments.GetLocation(ClientArguments.Alias);
        if (!AliasText.IsValid(alias) && !context.Arguments.IsErroneous(ClientArguments.Alias)
            && (alias.Length > 0 || !PresetRules.HasUnknownProvider(context)))
        {
            context.ReportFixable(
                Descriptors.InvalidAlias,
                location,
                FixHints.Create((FixHints.Argument, ClientArguments.Alias.Name), (FixHints.Replacement, Suggest(context))),
                alias.Length == 0 ? "Alias is missing" : $"The alias '{alias}' cannot be part of paths and settings");
        }

        if (alias.Length > 0)
        {
            clients.Add((alias, context.Symbol, location));
        }
    }

    /// <summary>Returns the client's name in the keys of its settings, or a placeholder if the alias is missing.</summary>
    public static string GetSettingsName(ClientContext context) => context.Arguments.Get(ClientArguments.Alias) is { Length: > 0 } alias ? alias : "{alias}";

    /// <summary>Compares the aliases of a compilation with each other and with those of referenced assemblies.</summary>
    public static void CheckAll(
        CompilationAnalysisContext context, ConcurrentBag<(string Alias, INamedTypeSymbol Symbol, Location Location)> clients)
    {
        var isApplication = context.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        if (clients.IsEmpty && !isApplication)
        {
            return;
        }

        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (alias, name) in ReferencedClients.Find(context.Compilation, context.CancellationToken))
        {
            // If two referenced libraries use one alias, no line of the application is wrong, so the report has no location.
            if (Add(alias, name) is { } other && isApplication)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.DuplicateAlias, Location.None, alias, $"used by '{other}' and '{name}'"));
            }
        }

        // The order is that of the source, independent of the order of analysis.
        foreach (var (alias, symbol, location) in clients.OrderBy(static client => client.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static client => client.Location.SourceSpan.Start))
        {
            if (Add(alias, symbol.ToDisplayString()) is { } other)
            {
                var free = AliasText.FindFree(symbol.Name, alias, taken.Keys);
                taken.Add(free, symbol.ToDisplayString());

                // The location of an alias that the preset declares is the provider, which the fix must not replace.
                var argument = symbol.FindClientAnnotation()?.IsWritten(ClientArguments.Alias) == false ? ClientArguments.Alias.Name : null;
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.DuplicateAlias, location, FixHints.Create((FixHints.Replacement, free), (FixHints.Argument, argument)), alias, $"also used by '{other}'"));
            }
        }

        string? Add(string alias, string name)
        {
            if (taken.TryGetValue(alias, out var other))
            {
                return other;
            }

            taken.Add(alias, name);
            return null;
        }
    }

    /// <summary>Returns an alias that no other client has, because fix all could otherwise give one alias to several clients.</summary>
    /// <remarks>Visits all classes, but only if an alias is invalid.</remarks>
    private static string? Suggest(ClientContext context)
    {
        var clients = FindClients(context.Compilation.Assembly.GlobalNamespace, context.CancellationToken)
            .Select(static symbol => (Symbol: symbol, Alias: symbol.FindClientAnnotation()!.Value.Get(ClientArguments.Alias)))
            .OrderBy(static client => client.Symbol.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static client => client.Symbol.Locations[0].SourceSpan.Start)
            .ToList();
        var taken = new HashSet<string>(clients.Select(static client => client.Alias).Where(AliasText.IsValid), StringComparer.OrdinalIgnoreCase);
        taken.UnionWith(ReferencedClients.Find(context.Compilation, context.CancellationToken).Select(static client => client.Alias));
        foreach (var (symbol, alias) in clients.Where(static client => !AliasText.IsValid(client.Alias)))
        {
            var valid = alias.Length > 0 ? AliasText.FromText(alias) : AliasText.FromClassName(symbol.Name);
            valid = AliasText.IsValid(valid) && taken.Contains(valid) ? AliasText.FindFree(symbol.Name, valid, taken) : valid;
            taken.Add(valid);
            if (SymbolEqualityComparer.Default.Equals(symbol, context.Symbol))
            {
                return AliasText.IsValid(valid) ? valid : null;
            }
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> FindClients(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            FindClients(member, cancellationToken).Concat(
                member is INamedTypeSymbol type && type.FindClientAnnotation() is not null ? [type] : []));
    }
}
