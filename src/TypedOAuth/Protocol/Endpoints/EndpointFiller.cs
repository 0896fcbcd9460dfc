using System.Text;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Replaces the placeholders of addresses by values.</summary>
/// <param name="parameters">The client's parameters.</param>
/// <param name="values">The known values.</param>
/// <param name="clientId">The value of <c>{client_id}</c>.</param>
internal sealed class EndpointFiller(EndpointParameterSet parameters, EndpointParameterValues values, string clientId)
{
    /// <summary>The placeholder of the client identifier.</summary>
    public const string ClientIdName = "client_id";

    /// <summary>A value that is permitted in each place, to check addresses whose values are not known yet.</summary>
    public const string Sample = "x";

    public EndpointParameterSet Parameters { get; } = parameters;

    /// <summary>The known values of all parameters.</summary>
    public EndpointParameterValues Values { get; } = values;

    /// <summary>The known values that belong to a connection.</summary>
    public EndpointParameterValues ConnectionValues { get; } =
        EndpointParameterValues.Of(values.Where(pair => parameters.Find(pair.Key) is { IsOfConnection: true }));

    /// <summary>Creates a filler with the declared and the configured values.</summary>
    /// <remarks>A claim of an ID token has no value before the token is read, because the issuer then differs between connections.</remarks>
    public static EndpointFiller Create(EndpointParameterSet parameters, IDictionary<string, string> configured, string clientId)
    {
        var known = new List<KeyValuePair<string, string>>();
        foreach (var parameter in parameters.All.Where(static parameter => parameter.Source != OAuth2EndpointParameterSource.IdToken))
        {
            var given = configured.TryGetValue(parameter.Name, out var set) && set.Length > 0 ? set : parameter.Declaration.Value;
            if (given is { Length: > 0 } && parameter.TryAccept(given) is { } value)
            {
                known.Add(new(parameter.Name, value));
            }
        }

        return new(parameters, EndpointParameterValues.Of(known), clientId);
    }

    /// <summary>Returns a filler with the values of a connection. Defaults replace missing values, but not values that are no longer permitted.</summary>
    /// <remarks>Otherwise, the tokens of one tenant would be sent to the endpoints of another.</remarks>
    public EndpointFiller Bind(IReadOnlyDictionary<string, string> connection)
    {
        var bound = Values;
        foreach (var parameter in Parameters.All.Where(static parameter => parameter.IsOfConnection))
        {
            if (connection.TryGetValue(parameter.Name, out var value))
            {
                bound = bound.With(parameter.Name, parameter.IsPermitted(value) ? value : null);
            }
        }

        return new(Parameters, bound, clientId);
    }

    /// <summary>Returns a filler with a value for a parameter, to check an address.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value; <see langword="null"/> for the known value, or any value if none is known.</param>
    public EndpointFiller WithSample(EndpointParameter parameter, string? value) => value is null && Values.ContainsKey(parameter.Name)
        ? this
        : new(Parameters, Values.With(parameter.Name, value ?? Sample), clientId);

    /// <summary>Returns a text that differs between connections with different values; returns an empty text for the defaults.</summary>
    public string GetKey(IReadOnlyDictionary<string, string> connection)
    {
        var key = "";
        foreach (var parameter in Parameters.All)
        {
            if (parameter.IsOfConnection && connection.TryGetValue(parameter.Name, out var value))
            {
                key = connection.Count == 1 && Parameters.All.Count == 1 ? value : $"{key}{parameter.Name}={value}\0";
            }
        }

        return key;
    }

    /// <summary>Replaces the placeholders that have a value. The other placeholders stay.</summary>
    public string Fill(string address) => Fill(address, static _ => true);

    /// <summary>Replaces the placeholders that have a value and fulfill a condition.</summary>
    public string Fill(string address, Func<string, bool> isReplaced)
    {
        if (Placeholder.Find(address, 0) is null)
        {
            return address;
        }

        var (_, end) = EndpointText.GetAuthority(address);
        var filled = new StringBuilder();
        var position = 0;
        foreach (var placeholder in Placeholder.FindAll(address))
        {
            filled.Append(address, position, placeholder.Start - position);
            filled.Append(
                !isReplaced(placeholder.Name) || FindText(placeholder.Name) is not { } text ? placeholder.GetText(address)
                : placeholder.Start < end ? text : PercentEncoding.Encode(text));
            position = placeholder.End;
        }

        return filled.Append(address, position, address.Length - position).ToString();
    }

    /// <summary>Returns whether a filled address has the host and the path that its template and the values show.</summary>
    /// <param name="address">The template.</param>
    /// <param name="filled">The filled address.</param>
    /// <param name="uri">The parsed address.</param>
    public bool IsFilledAsWritten(string address, string filled, Uri uri)
    {
        var (start, end) = EndpointText.GetAuthority(address);
        return filled == address || EndpointText.IsParsedAsWritten(filled, Fill(address[start..end]), uri);
    }

    /// <summary>Returns the first declared parameter of an address that has no value; returns null if there is none.</summary>
    public EndpointParameter? FindMissing(string address)
    {
        foreach (var placeholder in Placeholder.FindAll(address))
        {
            if (FindText(placeholder.Name) is null && Parameters.Find(placeholder.Name) is { } missing)
            {
                return missing;
            }
        }

        return null;
    }

    private string? FindText(string name) =>
        Parameters.Find(name) is { } parameter ? (Values.TryGetValue(name, out var value) ? parameter.GetText(value) : null)
        : name == ClientIdName ? clientId
        : null;
}
