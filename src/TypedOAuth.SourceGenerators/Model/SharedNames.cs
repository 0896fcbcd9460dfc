using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The names of clients that conflict with other clients or with references; most projects have none.</summary>
/// <param name="Clients">The names of clients whose methods would conflict in Microsoft's namespaces.</param>
/// <param name="AccessTokens">The names, without their trailing <c>Client</c>, whose method for access tokens would conflict.</param>
internal sealed record SharedNames(EquatableArray<string> Clients, EquatableArray<string> AccessTokens)
{
    /// <summary>Returns the possible names of the clients' methods, which conflict if a reference already has a method with this name.</summary>
    public static HashSet<string> GetMethods(IEnumerable<string> clients)
    {
        var methods = new HashSet<string>(StringComparer.Ordinal);
        foreach (var client in clients)
        {
            methods.Add(RegistrationNames.GetAddMethod(client));
            methods.Add(RegistrationNames.GetMapMethod(client));
            methods.Add(RegistrationNames.GetAccessTokenMethod(client));
            methods.Add(RegistrationNames.GetAccessTokenMethod(RegistrationNames.Shorten(client)));
        }

        return methods;
    }

    /// <summary>Finds the names that two clients share, and the names whose methods a reference already has.</summary>
    /// <param name="clients">The names of the clients; a name that two clients share occurs twice.</param>
    /// <param name="offered">The names of the methods in the references.</param>
    public static SharedNames Find(ImmutableArray<string> clients, IEnumerable<string> offered)
    {
        var methods = new HashSet<string>(offered, StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var client in clients)
        {
            Count(client);
            if (RegistrationNames.Shorten(client) is var stem && stem != client)
            {
                Count(stem);
            }
        }

        var accessTokens = clients.Select(RegistrationNames.Shorten)
            .Where(stem => counts[stem] > 1 || methods.Contains(RegistrationNames.GetAccessTokenMethod(stem)));
        var shared = new SharedNames(default, Sort(accessTokens));
        var met = clients.GroupBy(static client => client, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 || shared.IsOffered(group.Key, methods)).Select(static group => group.Key);
        return shared with { Clients = Sort(met) };

        void Count(string name) => counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
    }

    /// <summary>Creates the names of a client's methods.</summary>
    public RegistrationModel CreateRegistration(string client)
    {
        var stem = RegistrationNames.Shorten(client);
        return new()
        {
            AddMethod = RegistrationNames.GetAddMethod(client),
            MapMethod = RegistrationNames.GetMapMethod(client),
            AccessTokenMethod = RegistrationNames.GetAccessTokenMethod(AccessTokens.Contains(stem, StringComparer.Ordinal) ? client : stem),
            IsBesideClient = Clients.Contains(client, StringComparer.Ordinal),
        };
    }

    /// <summary>Sorts names, so that their order does not depend on the order of the files.</summary>
    private static EquatableArray<string> Sort(IEnumerable<string> names) =>
        new(names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToImmutableArray());

    private bool IsOffered(string client, HashSet<string> methods)
    {
        var registration = CreateRegistration(client);
        return methods.Overlaps([registration.AddMethod, registration.MapMethod, registration.AccessTokenMethod]);
    }
}
